// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`: 用户删除商家名片会员卡事件通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015283692>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE";

pub use crate::webhooks::brand_member_card_sp::user_card::create::Resource;

pub use crate::webhooks::brand_member_card_sp::user_card::create::CardType;

pub use crate::webhooks::brand_member_card_sp::user_card::create::ValidDateInformation;

pub use crate::webhooks::brand_member_card_sp::user_card::create::Type;

pub use crate::webhooks::brand_member_card_sp::user_card::create::UserInformation;

pub use crate::webhooks::brand_member_card_sp::user_card::create::CommonFieldList;

pub use crate::webhooks::brand_member_card_sp::user_card::create::Name;

pub use crate::webhooks::brand_member_card_sp::user_card::create::CustomFieldList;

pub use crate::webhooks::brand_member_card_sp::user_card::create::UserCardState;
