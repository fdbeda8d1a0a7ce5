// Written by `cargo xtask codegen` from spec/; do not edit.
//! `FACEPAY.USER_STATE_CHANGE`: 用户签约状态变更通知
//!
//! Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "FACEPAY.USER_STATE_CHANGE";

/// The decrypted content of `FACEPAY.USER_STATE_CHANGE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 微信刷脸用户ID.
    pub user_id: String,
    /// 商户刷脸用户ID.
    pub out_user_id: String,
    /// 机构编号.
    pub organization_id: String,
    /// 商户号.
    pub mch_id: String,
    /// 通知创建时间.
    pub notify_create_time: String,
    /// 微信APPID.
    pub appid: String,
    /// 微信用户openid.
    pub openid: String,
    /// 签约ID.
    pub contract_id: String,
}

crate::answer! {
    Resource {
        required user_id "user_id",
        required out_user_id "out_user_id",
        required organization_id "organization_id",
        required mch_id "mch_id",
        required notify_create_time "notify_create_time",
        required appid "appid",
        required openid "openid",
        required contract_id "contract_id",
    }
}
