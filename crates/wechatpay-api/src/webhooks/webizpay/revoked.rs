// Written by `cargo xtask codegen` from spec/; do not edit.
//! `WEBIZPAY.REVOKED`: 企业支付关系解除授权后通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015764414>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "WEBIZPAY.REVOKED";

/// The decrypted content of `WEBIZPAY.REVOKED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业员工ID.
    pub user_id: String,
    /// `authorization_state`: one of `AUTHORIZED`, `REVOKED`.
    pub authorization_state: AuthorizationState,
    /// 授权解除时间.
    pub authorization_revoked_time: String,
    /// `reason`.
    pub reason: String,
}

crate::answer! {
    Resource {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required user_id "user_id",
        required authorization_state "authorization_state",
        required authorization_revoked_time "authorization_revoked_time",
        required reason "reason",
    }
}

crate::open_enum! {
/// `authorization_state`.
    AuthorizationState {
    Authorized = "AUTHORIZED",
    Revoked = "REVOKED",
    }
}
