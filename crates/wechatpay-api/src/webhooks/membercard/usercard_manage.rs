// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MEMBERCARD.USERCARD_MANAGE`: 用户管理会员卡事件通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012288215>, <https://pay.weixin.qq.com/doc/v3/partner/4012163936>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MEMBERCARD.USERCARD_MANAGE";

/// The decrypted content of `MEMBERCARD.USERCARD_MANAGE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// `event_type`: one of `USER_VIEW_MEMBERCARD`, `USER_DELETE_MEMBERCARD`, `USER_MODIFY_INFORMATION`.
    pub event_type: EventType,
    /// 会员卡ID.
    pub card_id: String,
    /// 会员卡code.
    pub code: Option<String>,
    /// 激活时间.
    pub event_time: String,
    /// 用户标识.
    pub openid: String,
    /// 用户统一标识.
    pub unionid: Option<String>,
}

crate::answer! {
    Resource {
        required event_type "event_type",
        required card_id "card_id",
        optional code "code",
        required event_time "event_time",
        required openid "openid",
        optional unionid "unionid",
    }
}

crate::open_enum! {
/// `event_type`.
    EventType {
    UserViewMembercard = "USER_VIEW_MEMBERCARD",
    UserDeleteMembercard = "USER_DELETE_MEMBERCARD",
    UserModifyInformation = "USER_MODIFY_INFORMATION",
    }
}
