// Written by `cargo xtask codegen` from spec/; do not edit.
//! `RISKTRADE.IDENTIFICATION`: 风险订单回调通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4013894258>, <https://pay.weixin.qq.com/doc/v3/partner/4013894240>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "RISKTRADE.IDENTIFICATION";

/// The decrypted content of `RISKTRADE.IDENTIFICATION`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// `risk_type`: one of `1`, `2`, `3`, `4`.
    pub risk_type: i64,
    /// `risk_level`: one of `1`, `2`, `3`.
    pub risk_level: i64,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        required out_trade_no "out_trade_no",
        required risk_type "risk_type",
        required risk_level "risk_level",
    }
}
