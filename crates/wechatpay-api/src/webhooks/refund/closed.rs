// Written by `cargo xtask codegen` from spec/; do not edit.
//! `REFUND.CLOSED`: 退款关闭通知
//!
//! A refund was closed.
//!
//! `notify_url` of the refund
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791865>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070388>, <https://pay.weixin.qq.com/doc/v3/merchant/4012810605>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791886>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "REFUND.CLOSED";

/// The decrypted content of `REFUND.CLOSED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号: direct mode only.
    pub mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 微信退款单号.
    pub refund_id: String,
    /// 退款状态: one of `SUCCESS`, `CLOSED`, `ABNORMAL`.
    pub refund_status: RefundStatus,
    /// 退款成功时间: only when `SUCCESS`; a time of RFC 3339.
    pub success_time: Option<String>,
    /// 退款入账账户.
    pub user_received_account: Option<String>,
    /// 金额信息.
    pub amount: Amount,
    /// 服务商商户号: partner mode only.
    pub sp_mchid: Option<String>,
    /// 子商户号: partner mode only.
    pub sub_mchid: Option<String>,
    /// 退款资金来源账户: one of `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`.
    pub refund_account: Option<RefundAccount>,
    /// 个人收款的微信支付账户.
    pub individual_auth_id: Option<String>,
}

crate::answer! {
    Resource {
        optional mchid "mchid",
        required out_trade_no "out_trade_no",
        required transaction_id "transaction_id",
        required out_refund_no "out_refund_no",
        required refund_id "refund_id",
        required refund_status "refund_status",
        optional success_time "success_time",
        optional user_received_account "user_received_account",
        required amount "amount",
        optional sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        optional refund_account "refund_account",
        optional individual_auth_id "individual_auth_id",
    }
}

pub use crate::webhooks::refund::abnormal::RefundStatus;

pub use crate::webhooks::refund::abnormal::Amount;

pub use crate::webhooks::refund::abnormal::RefundAccount;
