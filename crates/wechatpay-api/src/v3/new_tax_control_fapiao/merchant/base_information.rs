// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/merchant/base-information`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/merchant/base-information`
///
/// `GET`: 获取商户开票基础信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012538180>.
#[derive(Debug, Clone)]
pub struct BaseInformation<C> {
    at: At<C>,
}

impl<C: Caller> BaseInformation<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取商户开票基础信息: `GET /v3/new-tax-control-fapiao/merchant/base-information`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012538180>, <https://pay.weixin.qq.com/doc/v3/partner/4012474053>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::new_tax_control_fapiao::GET_MERCHANT_BASE_INFORMATION, query)
    }
}

/// What [`BaseInformation::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
}

/// What [`BaseInformation::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 销售方信息.
    pub seller_information: SellerInformation,
    /// 附加信息.
    pub extra_information: ExtraInformation,
}

crate::answer! {
    GetAnswer {
        required seller_information "seller_information",
        required extra_information "extra_information",
    }
}

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::SellerInformation;

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::ExtraInformation;

impl Request for GetQuery {}
