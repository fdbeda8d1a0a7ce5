// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/industry-rebate/transactions/{transaction_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/industry-rebate/transactions/{transaction_id}`
///
/// `POST`: 支付码牌/点餐码牌交易回传.
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 支付码牌/点餐码牌交易回传: `POST /v3/industry-rebate/transactions/{transaction_id}`
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::industry_rebate::POST_TRANSACTIONS_TRANSACTION_ID, body)
    }
}

/// What [`TransactionId::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户.
    pub sub_mchid: String,
    /// 收款链接url.
    pub code_url: String,
    /// 商户订单号.
    pub out_trade_no: String,
}

impl Request for PostRequest {}
