// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/return-orders`

pub mod out_return_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/profitsharing/return-orders`
///
/// `POST`: 请求分账回退, see <https://pay.weixin.qq.com/doc/v3/merchant/4012525287>.
#[derive(Debug, Clone)]
pub struct ReturnOrders<C> {
    at: At<C>,
}

impl<C: Caller> ReturnOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/profitsharing/return-orders/{out_return_no}`
    #[doc(alias = "outReturnNo")]
    #[must_use]
    pub fn out_return_no(&self, out_return_no: impl std::fmt::Display) -> out_return_no::OutReturnNo<C> {
        out_return_no::OutReturnNo::new(self.at.with("out_return_no", out_return_no))
    }

    /// 请求分账回退: `POST /v3/profitsharing/return-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012525287>, <https://pay.weixin.qq.com/doc/v3/partner/4012466854>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::profitsharing::POST_RETURN_ORDERS, body)
    }
}

/// What [`ReturnOrders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信分账单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户分账单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 商户回退单号.
    pub out_return_no: String,
    /// 回退商户号.
    pub return_mchid: String,
    /// 回退金额.
    pub amount: i64,
    /// 回退描述.
    pub description: String,
}

/// What [`ReturnOrders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信分账单号.
    pub order_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 商户回退单号.
    pub out_return_no: String,
    /// 微信回退单号.
    pub return_id: String,
    /// 回退商户号.
    pub return_mchid: String,
    /// 回退金额.
    pub amount: i64,
    /// 回退描述.
    pub description: String,
    /// `result`: one of `PROCESSING`, `SUCCESS`, `FAILED`.
    pub result: PostAnswerResult,
    /// `fail_reason`: one of `ACCOUNT_ABNORMAL`, `BALANCE_NOT_ENOUGH`, `TIME_OUT_CLOSED`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`.
    pub fail_reason: Option<FailReason>,
    /// 创建时间.
    pub create_time: String,
    /// 完成时间.
    pub finish_time: String,
}

crate::answer! {
    PostAnswer {
        optional sub_mchid "sub_mchid",
        required order_id "order_id",
        required out_order_no "out_order_no",
        required out_return_no "out_return_no",
        required return_id "return_id",
        required return_mchid "return_mchid",
        required amount "amount",
        required description "description",
        required result "result",
        optional fail_reason "fail_reason",
        required create_time "create_time",
        required finish_time "finish_time",
    }
}

crate::open_enum! {
/// `result`.
    PostAnswerResult {
    Processing = "PROCESSING",
    Success = "SUCCESS",
    Failed = "FAILED",
    }
}

crate::open_enum! {
/// `fail_reason`.
    FailReason {
    AccountAbnormal = "ACCOUNT_ABNORMAL",
    BalanceNotEnough = "BALANCE_NOT_ENOUGH",
    TimeOutClosed = "TIME_OUT_CLOSED",
    PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    InvalidRequest = "INVALID_REQUEST",
    }
}

impl Request for PostRequest {}
