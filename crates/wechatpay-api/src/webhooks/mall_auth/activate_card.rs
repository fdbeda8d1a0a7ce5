// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MALL_AUTH.ACTIVATE_CARD`: 商圈会员积分服务授权结果通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012285836>, <https://pay.weixin.qq.com/doc/v3/partner/4012076406>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MALL_AUTH.ACTIVATE_CARD";

/// The decrypted content of `MALL_AUTH.ACTIVATE_CARD`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 顾客授权时使用的小程序上的OpenID.
    pub openid: String,
    /// `code`.
    pub code: String,
    /// 用户开会员卡时的商圈商户号.
    pub mchid: String,
    /// `auth_type`.
    pub auth_type: String,
}

crate::answer! {
    Resource {
        required openid "openid",
        required code "code",
        required mchid "mchid",
        required auth_type "auth_type",
    }
}
