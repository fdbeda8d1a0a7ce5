// Written by `cargo xtask codegen` from spec/; do not edit.
//! `COMPLAINT.STATE_CHANGE`: 投诉状态变化通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012289719>, <https://pay.weixin.qq.com/doc/v3/partner/4012076174>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "COMPLAINT.STATE_CHANGE";

pub use crate::webhooks::complaint::create::Resource;

pub use crate::webhooks::complaint::create::ActionType;
