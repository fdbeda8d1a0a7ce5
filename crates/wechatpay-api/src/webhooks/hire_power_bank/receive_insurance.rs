// Written by `cargo xtask codegen` from spec/; do not edit.
//! `HIRE_POWER_BANK.RECEIVE_INSURANCE`: 隔夜归还保险订单状态变化通知
//!
//! Official page: <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "HIRE_POWER_BANK.RECEIVE_INSURANCE";

/// The decrypted content of `HIRE_POWER_BANK.RECEIVE_INSURANCE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 保险订单ID.
    pub order_id: String,
    /// 商户保险订单号.
    pub out_order_no: String,
    /// 用户标识.
    pub openid: String,
    /// 最大理赔次数.
    pub max_claim_count: i64,
    /// 已理赔次数.
    pub claimed_count: i64,
    /// 保险订单领取时间.
    pub order_receive_time: String,
    /// 保险订单领取状态.
    pub order_receive_state: String,
    /// 保险订单开始时间.
    pub order_begin_time: Option<String>,
    /// 保险订单结束时间.
    pub order_end_time: Option<String>,
}

crate::answer! {
    Resource {
        required order_id "order_id",
        required out_order_no "out_order_no",
        required openid "openid",
        required max_claim_count "max_claim_count",
        required claimed_count "claimed_count",
        required order_receive_time "order_receive_time",
        required order_receive_state "order_receive_state",
        optional order_begin_time "order_begin_time",
        optional order_end_time "order_end_time",
    }
}
