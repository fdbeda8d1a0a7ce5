// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`

use crate::{At, Caller};

/// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
///
/// `GET`: 查询二级商户商家转账授权状态, see <https://pay.weixin.qq.com/doc/v3/partner/4013504209>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询二级商户商家转账授权状态: `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504209>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::ecommerce::GET_MCH_TRANSFER_AUTHORIZATIONS_SUB_MCHID)
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 授权状态.
    pub authorization_state: String,
    /// 授权时间.
    pub authorize_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required authorization_state "authorization_state",
        optional authorize_time "authorize_time",
    }
}
