// Written by `cargo xtask codegen` from spec/; do not edit.
//! `VEHICLE.USER_STATE_CHANGE`: ETC授权签约状态变化通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012158358>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "VEHICLE.USER_STATE_CHANGE";

/// The decrypted content of `VEHICLE.USER_STATE_CHANGE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 发起签约的AppID.
    pub appid: String,
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 用户在发起签约App的标识.
    pub sp_openid: String,
    /// 用户在发起签约子App的标识.
    pub sub_openid: Option<String>,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// ETC扣费授权协议号.
    pub contract_id: String,
    /// etc绑定状态.
    pub bind_state: String,
    /// 绑定的车牌号.
    pub plate_number: String,
}

crate::answer! {
    Resource {
        required appid "appid",
        required sp_mchid "sp_mchid",
        required sp_openid "sp_openid",
        optional sub_openid "sub_openid",
        optional sub_mchid "sub_mchid",
        required contract_id "contract_id",
        required bind_state "bind_state",
        required plate_number "plate_number",
    }
}
