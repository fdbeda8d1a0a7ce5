// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.AUTHORIZATION.CONFIRMED`: 用户确认自动收款授权通知(用户确认模式)
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014512908>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MCHTRANSFER.AUTHORIZATION.CONFIRMED";

pub use crate::webhooks::mchtransfer::authorization::closed::Resource;

pub use crate::webhooks::mchtransfer::authorization::closed::State;

pub use crate::webhooks::mchtransfer::authorization::closed::CloseInfo;

pub use crate::webhooks::mchtransfer::authorization::closed::CloseReason;
