// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
///
/// `GET`: 商户单号查询公益捐赠详情, see <https://pay.weixin.qq.com/doc/v3/partner/4015554859>.
#[derive(Debug, Clone)]
pub struct OutTransferNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTransferNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户单号查询公益捐赠详情: `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015554859>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::fund_app::GET_MCH_TRANSFER_PARTNER_CHARITY_TRANSFER_BILLS_OUT_TRANSFER_NO_OUT_TRANSFER_NO, query)
    }
}

/// What [`OutTransferNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 出资商户号.
    pub sponsor_mchid: String,
    /// 商户预算单号.
    pub out_budget_no: String,
}

pub use crate::v3::fund_app::mch_transfer::partner::charity_transfer_bills::PostAnswer as GetAnswer;

pub use crate::v3::fund_app::mch_transfer::partner::charity_transfer_bills::State;

impl Request for GetQuery {}
