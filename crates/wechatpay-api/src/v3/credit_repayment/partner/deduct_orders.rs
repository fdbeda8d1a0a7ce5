// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner/deduct-orders`

pub mod out_trade_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/credit-repayment/partner/deduct-orders`
///
/// `POST`: 发起还款, see <https://pay.weixin.qq.com/doc/v3/partner/4016779462>.
#[derive(Debug, Clone)]
pub struct DeductOrders<C> {
    at: At<C>,
}

impl<C: Caller> DeductOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self, out_trade_no: impl std::fmt::Display) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.with("out_trade_no", out_trade_no))
    }

    /// 发起还款: `POST /v3/credit-repayment/partner/deduct-orders`
    ///
    /// For: service provider (服务商). Asynchronous: the outcome comes as `CREDIT_REPAYMENT.DEDUCTION_PAY`, or from the query of the order.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016779462>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::credit_repayment::POST_PARTNER_DEDUCT_ORDERS, body)
    }
}

/// What [`DeductOrders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 还款协议ID: WeChat Pay's number of the contract.
    pub contract_id: String,
    /// 商户侧交易单号: the merchant's own order number, unique.
    pub out_trade_no: String,
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 还款金额.
    pub deduct_amount: String,
    /// 商户回调地址: `https`, no query string.
    pub notify_url: String,
    /// 产品描述: shown to the user.
    pub description: String,
    /// 商户数据包: the merchant's own data, comes back as sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
}

/// What [`DeductOrders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户侧交易单号.
    pub out_trade_no: String,
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 商户AppID.
    pub appid: String,
    /// 子商户AppID.
    pub sub_appid: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// 还款协议ID.
    pub contract_id: String,
    /// 还款单状态: one of `DEDUCT_ORDER_STATE_PENDING`, `DEDUCT_ORDER_STATE_NOT_PAY`, `DEDUCT_ORDER_STATE_PAY_SUCCESS`, `DEDUCT_ORDER_STATE_PAY_FAIL`.
    pub order_state: OrderState,
    /// 还款金额.
    pub deduct_amount: String,
    /// 实际还款金额: only when paid.
    pub pay_success_amount: Option<String>,
    /// 产品描述.
    pub description: String,
    /// 商户数据包: as sent with the order.
    pub attach: Option<String>,
    /// 微信支付的支付单号: only when paid.
    pub transaction_id: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_trade_no "out_trade_no",
        required out_record_id "out_record_id",
        required appid "appid",
        optional sub_appid "sub_appid",
        required openid "openid",
        required contract_id "contract_id",
        required order_state "order_state",
        required deduct_amount "deduct_amount",
        optional pay_success_amount "pay_success_amount",
        required description "description",
        optional attach "attach",
        optional transaction_id "transaction_id",
    }
}

crate::open_enum! {
/// 还款单状态.
    OrderState {
    DeductOrderStatePending = "DEDUCT_ORDER_STATE_PENDING",
    DeductOrderStateNotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
    DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
    DeductOrderStatePayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
    }
}

impl Request for PostRequest {}
