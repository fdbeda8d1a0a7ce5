// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PROFITSHARING.SUCCESS`: 分账动账成功变动通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012289679>, <https://pay.weixin.qq.com/doc/v3/partner/4012116672>, <https://pay.weixin.qq.com/doc/v3/partner/4012075216>, <https://pay.weixin.qq.com/doc/v3/partner/4012075400>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PROFITSHARING.SUCCESS";

pub use crate::webhooks::profitsharing::r#return::Resource;

pub use crate::webhooks::profitsharing::r#return::Receiver;

pub use crate::webhooks::profitsharing::r#return::Type;
