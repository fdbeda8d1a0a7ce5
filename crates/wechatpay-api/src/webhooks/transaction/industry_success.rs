// Written by `cargo xtask codegen` from spec/; do not edit.
//! `TRANSACTION.INDUSTRY_SUCCESS`: 校园轻松付扣费支付成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012161063>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "TRANSACTION.INDUSTRY_SUCCESS";

pub use crate::webhooks::transaction::industry_failed::Resource;

pub use crate::webhooks::transaction::industry_failed::TradeState;

pub use crate::webhooks::transaction::industry_failed::Payer;

pub use crate::webhooks::transaction::industry_failed::Amount;

pub use crate::webhooks::transaction::industry_failed::DeviceInfo;

pub use crate::webhooks::transaction::industry_failed::PromotionDetail;

pub use crate::webhooks::transaction::industry_failed::Scope;
