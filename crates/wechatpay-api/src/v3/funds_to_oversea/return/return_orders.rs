// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea/return/return-orders`

pub mod out_return_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/funds-to-oversea/return/return-orders`
///
/// `POST`: 申请资金出境退回, see <https://pay.weixin.qq.com/doc/v3/partner/4013735039>.
#[derive(Debug, Clone)]
pub struct ReturnOrders<C> {
    at: At<C>,
}

impl<C: Caller> ReturnOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/funds-to-oversea/return/return-orders/out-return-no`
    #[doc(alias = "outReturnNo")]
    #[must_use]
    pub fn out_return_no(&self) -> out_return_no::OutReturnNo<C> {
        out_return_no::OutReturnNo::new(self.at.clone())
    }

    /// 申请资金出境退回: `POST /v3/funds-to-oversea/return/return-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013735039>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::funds_to_oversea::POST_RETURN_RETURN_ORDERS, body)
    }
}

/// What [`ReturnOrders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户出境退回单号.
    pub out_return_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户出境单号.
    pub out_order_id: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 退回凭证补充信息.
    pub supplement_info: String,
    /// 退回金额.
    pub amount: i64,
}

/// What [`ReturnOrders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户出境退回单号.
    pub out_return_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信出境退回单号.
    pub return_id: String,
    /// 商户出境单号.
    pub out_order_id: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 退回凭证补充信息.
    pub supplement_info: Option<String>,
    /// 退回金额.
    pub amount: i64,
    /// `state`: one of `PROCESSING`, `SUCCESS`, `FAILED`.
    pub state: State,
    /// 创建时间.
    pub create_time: String,
    /// 成功时间.
    pub success_time: Option<String>,
    /// `fail_reason`: one of `RETURN_AMOUNT_NOT_ENOUGH`.
    pub fail_reason: Option<FailReason>,
}

crate::answer! {
    PostAnswer {
        required out_return_no "out_return_no",
        required sub_mchid "sub_mchid",
        required return_id "return_id",
        required out_order_id "out_order_id",
        required transaction_id "transaction_id",
        optional supplement_info "supplement_info",
        required amount "amount",
        required state "state",
        required create_time "create_time",
        optional success_time "success_time",
        optional fail_reason "fail_reason",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Processing = "PROCESSING",
    Success = "SUCCESS",
    Failed = "FAILED",
    }
}

crate::open_enum! {
/// `fail_reason`.
    FailReason {
    ReturnAmountNotEnough = "RETURN_AMOUNT_NOT_ENOUGH",
    }
}

impl Request for PostRequest {}
