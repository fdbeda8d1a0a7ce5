// Written by `cargo xtask codegen` from spec/; do not edit.
//! `WEBIZPAY.PAYMENTSUCCESS`: 企业支付额度卡支付成功后通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015764398>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "WEBIZPAY.PAYMENTSUCCESS";

/// The decrypted content of `WEBIZPAY.PAYMENTSUCCESS`.
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
    /// 收款商户简称.
    pub receive_mch_name: String,
    /// 收款商户全称.
    pub receive_mch_full_name: String,
    /// 收款商户对应社会组织代码.
    pub receive_mch_organization_code: String,
    /// 收单机构.
    pub acquirer: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付退款单号.
    pub refund_id: Option<String>,
    /// 商户退款单号.
    pub out_refund_no: Option<String>,
    /// `transaction_state`: one of `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`.
    pub transaction_state: TransactionState,
    /// 金额.
    pub amount: i64,
    /// 商品名称.
    pub goods_name: i64,
    /// 支付完成时间.
    pub pay_success_time: i64,
}

crate::answer! {
    Resource {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required card_no "card_no",
        required employee_id "employee_id",
        required receive_mch_name "receive_mch_name",
        required receive_mch_full_name "receive_mch_full_name",
        required receive_mch_organization_code "receive_mch_organization_code",
        required acquirer "acquirer",
        required transaction_id "transaction_id",
        required out_trade_no "out_trade_no",
        optional refund_id "refund_id",
        optional out_refund_no "out_refund_no",
        required transaction_state "transaction_state",
        required amount "amount",
        required goods_name "goods_name",
        required pay_success_time "pay_success_time",
    }
}

crate::open_enum! {
/// `transaction_state`.
    TransactionState {
    Success = "SUCCESS",
    Refund = "REFUND",
    Notpay = "NOTPAY",
    Closed = "CLOSED",
    Revoked = "REVOKED",
    Userpaying = "USERPAYING",
    Payerror = "PAYERROR",
    }
}
