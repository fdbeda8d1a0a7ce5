// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/fund/withdraw/{withdraw_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/fund/withdraw/{withdraw_id}`
///
/// `GET`: 微信支付提现单号查询, see <https://pay.weixin.qq.com/doc/v3/partner/4012476665>.
#[derive(Debug, Clone)]
pub struct WithdrawId<C> {
    at: At<C>,
}

impl<C: Caller> WithdrawId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付提现单号查询: `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476665>, <https://pay.weixin.qq.com/doc/v3/partner/4012719970>, <https://pay.weixin.qq.com/doc/v3/partner/4012719951>, <https://pay.weixin.qq.com/doc/v3/partner/4012714923>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_FUND_WITHDRAW_WITHDRAW_ID, query)
    }
}

/// What [`WithdrawId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

pub use crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::GetAnswer;

pub use crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::Status;

pub use crate::v3::ecommerce::fund::withdraw::AccountType;

impl Request for GetQuery {}
