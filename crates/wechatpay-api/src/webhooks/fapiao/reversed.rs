// Written by `cargo xtask codegen` from spec/; do not edit.
//! `FAPIAO.REVERSED`: 发票冲红成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012286074>, <https://pay.weixin.qq.com/doc/v3/partner/4012071979>, <https://pay.weixin.qq.com/doc/v3/partner/4015792571>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "FAPIAO.REVERSED";

pub use crate::webhooks::fapiao::card_inserted::Resource;

pub use crate::webhooks::fapiao::card_discarded::FapiaoInformation;

pub use crate::webhooks::fapiao::card_discarded::FapiaoStatus;

pub use crate::webhooks::fapiao::card_discarded::CardStatus;
