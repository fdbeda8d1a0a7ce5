// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MEMBERCARD.ACCEPT_CARD`: 会员卡领卡事件通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012288215>, <https://pay.weixin.qq.com/doc/v3/partner/4012163936>, <https://pay.weixin.qq.com/doc/v3/merchant/4017166745>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MEMBERCARD.ACCEPT_CARD";

/// The decrypted content of `MEMBERCARD.ACCEPT_CARD`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// `event_type`: one of `NEW_ACTIVATE`, `RECOVER`, `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`.
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
    /// 加密手机号: decrypted by the client.
    pub phone_number: Option<crate::Sensitive>,
    /// 自定义场景值.
    pub outer_str: Option<String>,
}

crate::answer! {
    Resource {
        required event_type "event_type",
        required card_id "card_id",
        optional code "code",
        required event_time "event_time",
        required openid "openid",
        optional unionid "unionid",
        optional phone_number "phone_number",
        optional outer_str "outer_str",
    }
}

crate::open_enum! {
/// `event_type`.
    EventType {
    NewActivate = "NEW_ACTIVATE",
    Recover = "RECOVER",
    MemberCardAcceptByPhoneNumber = "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER",
    }
}
