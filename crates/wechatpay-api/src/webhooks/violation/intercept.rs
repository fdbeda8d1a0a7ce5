// Written by `cargo xtask codegen` from spec/; do not edit.
//! `VIOLATION.INTERCEPT`: 商户平台拦截通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012079216>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "VIOLATION.INTERCEPT";

pub use crate::webhooks::violation::appeal::Resource;

pub use crate::webhooks::violation::appeal::RiskType;
