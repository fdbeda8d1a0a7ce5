// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MEMBERCARD.ACTIVATE_CARD`: 会员卡激活事件通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012288215>, <https://pay.weixin.qq.com/doc/v3/partner/4012163936>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MEMBERCARD.ACTIVATE_CARD";

/// The decrypted content of `MEMBERCARD.ACTIVATE_CARD`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// `event_type`: one of `MEMBER_CARD_ACTIVATE`.
    pub event_type: EventType,
    /// 会员卡ID.
    pub card_id: String,
    /// 会员卡code.
    pub code: Option<String>,
    /// 激活时间.
    pub event_time: String,
    /// `activate_scene`: one of `NEW_ACTIVATE`, `RECOVER`.
    pub activate_scene: ActivateScene,
    /// 用户标识.
    pub openid: String,
    /// 用户统一标识.
    pub unionid: Option<String>,
    /// 自定义场景值.
    pub outer_str: Option<String>,
}

crate::answer! {
    Resource {
        required event_type "event_type",
        required card_id "card_id",
        optional code "code",
        required event_time "event_time",
        required activate_scene "activate_scene",
        required openid "openid",
        optional unionid "unionid",
        optional outer_str "outer_str",
    }
}

crate::open_enum! {
/// `event_type`.
    EventType {
    MemberCardActivate = "MEMBER_CARD_ACTIVATE",
    }
}

crate::open_enum! {
/// `activate_scene`.
    ActivateScene {
    NewActivate = "NEW_ACTIVATE",
    Recover = "RECOVER",
    }
}
