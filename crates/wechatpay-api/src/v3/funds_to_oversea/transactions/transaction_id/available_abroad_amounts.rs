// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
///
/// `GET`: 查询订单剩余可出境余额, see <https://pay.weixin.qq.com/doc/v3/partner/4012476109>.
#[derive(Debug, Clone)]
pub struct AvailableAbroadAmounts<C> {
    at: At<C>,
}

impl<C: Caller> AvailableAbroadAmounts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询订单剩余可出境余额: `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476109>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::funds_to_oversea::GET_TRANSACTIONS_TRANSACTION_ID_AVAILABLE_ABROAD_AMOUNTS,
            query,
        )
    }
}

/// What [`AvailableAbroadAmounts::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`AvailableAbroadAmounts::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 订单剩余可出境金额.
    pub available_abroad_amount: i64,
}

crate::answer! {
    GetAnswer {
        required transaction_id "transaction_id",
        required available_abroad_amount "available_abroad_amount",
    }
}

impl Request for GetQuery {}
