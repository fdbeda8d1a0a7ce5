// Written by `cargo xtask codegen` from spec/; do not edit.
//! `WEBIZPAY.PAYMENTREFUNDSUCCESS`: 企业支付额度卡退款成功后通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015764405>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "WEBIZPAY.PAYMENTREFUNDSUCCESS";

/// The decrypted content of `WEBIZPAY.PAYMENTREFUNDSUCCESS`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业支付额度卡卡号.
    pub card_no: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付退款单号.
    pub refund_id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 金额.
    pub amount: i64,
    /// 支付完成时间.
    pub pay_success_time: i64,
    /// 已退款金额.
    pub refunded_amount: i64,
    /// 退款金额.
    pub refund_amount: i64,
    /// `refund_state`: one of `SUCCESS`.
    pub refund_state: RefundState,
    /// 退款创建时间.
    pub refund_create_time: i64,
    /// 退款成功时间.
    pub refund_success_time: i64,
}

crate::answer! {
    Resource {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required card_no "card_no",
        required employee_id "employee_id",
        required transaction_id "transaction_id",
        required out_trade_no "out_trade_no",
        required refund_id "refund_id",
        required out_refund_no "out_refund_no",
        required amount "amount",
        required pay_success_time "pay_success_time",
        required refunded_amount "refunded_amount",
        required refund_amount "refund_amount",
        required refund_state "refund_state",
        required refund_create_time "refund_create_time",
        required refund_success_time "refund_success_time",
    }
}

crate::open_enum! {
/// `refund_state`.
    RefundState {
    Success = "SUCCESS",
    }
}
