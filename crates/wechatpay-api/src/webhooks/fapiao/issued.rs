// Written by `cargo xtask codegen` from spec/; do not edit.
//! `FAPIAO.ISSUED`: 发票开具成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012286057>, <https://pay.weixin.qq.com/doc/v3/partner/4012071832>, <https://pay.weixin.qq.com/doc/v3/partner/4015792570>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "FAPIAO.ISSUED";

pub use crate::webhooks::fapiao::card_inserted::Resource;

pub use crate::webhooks::fapiao::card_discarded::FapiaoInformation;

pub use crate::webhooks::fapiao::card_discarded::FapiaoStatus;

pub use crate::webhooks::fapiao::card_discarded::CardStatus;
