// Written by `cargo xtask codegen` from spec/; do not edit.
//! `DISCOUNT_CARD.GET_CARD`: 微信先享卡用户领卡通知
//!
//! Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "DISCOUNT_CARD.GET_CARD";

pub use crate::webhooks::discount_card::agreement_ended::Resource;

pub use crate::webhooks::discount_card::agreement_ended::Objectives;

pub use crate::webhooks::discount_card::agreement_ended::Rewards;

pub use crate::webhooks::discount_card::agreement_ended::TimeRange;
