// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`: 商家名片会员用户积分同步事件通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016096820>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT";

/// The decrypted content of `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 会员卡code.
    pub user_card_code: String,
}

crate::answer! {
    Resource {
        required brand_id "brand_id",
        required card_id "card_id",
        required openid "openid",
        required user_card_code "user_card_code",
    }
}
