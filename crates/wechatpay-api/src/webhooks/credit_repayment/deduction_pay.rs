// Written by `cargo xtask codegen` from spec/; do not edit.
//! `CREDIT_REPAYMENT.DEDUCTION_PAY`: 自动还款扣费还款成功通知
//!
//! A repayment is paid. The gaps are assumed to be the general ones.
//!
//! `notify_url` of the deduct
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016790592>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "CREDIT_REPAYMENT.DEDUCTION_PAY";

/// The decrypted content of `CREDIT_REPAYMENT.DEDUCTION_PAY`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 服务商AppID.
    pub appid: String,
    /// 子商户AppID: when there is one.
    pub sub_appid: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// 还款单状态: one of `DEDUCT_ORDER_STATE_PAY_SUCCESS`.
    pub order_state: OrderState,
    /// 商户侧交易单号.
    pub out_trade_no: String,
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 还款协议ID.
    pub contract_id: String,
    /// 还款金额.
    pub deduct_amount: String,
    /// 实际还款金额.
    pub pay_success_amount: Option<String>,
    /// 产品描述.
    pub description: String,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 微信支付的支付单号.
    pub transaction_id: Option<String>,
}

crate::answer! {
    Resource {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required appid "appid",
        optional sub_appid "sub_appid",
        required openid "openid",
        required order_state "order_state",
        required out_trade_no "out_trade_no",
        required out_record_id "out_record_id",
        required contract_id "contract_id",
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
    DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
    }
}
