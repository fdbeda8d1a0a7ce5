// Written by `cargo xtask codegen` from spec/; do not edit.
//! `INSURANCE_POLICY_MANAGEMENT.GRANTED`: 微信保单服务用户授权成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016943540>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "INSURANCE_POLICY_MANAGEMENT.GRANTED";

/// The decrypted content of `INSURANCE_POLICY_MANAGEMENT.GRANTED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户保险编码.
    pub out_insurance_no: String,
    /// 保险名称.
    pub insurance_name: String,
    /// `auth_state`: one of `AUTH_STATE_INIT`, `AUTH_STATE_PENDING`, `AUTH_STATE_GRANTED`, `AUTH_STATE_DENIED`, `AUTH_STATE_INEFFECTIE`.
    pub auth_state: AuthState,
    /// 用户授权时间.
    pub user_auth_time: String,
}

crate::answer! {
    Resource {
        required out_insurance_no "out_insurance_no",
        required insurance_name "insurance_name",
        required auth_state "auth_state",
        required user_auth_time "user_auth_time",
    }
}

crate::open_enum! {
/// `auth_state`.
    AuthState {
    AuthStateInit = "AUTH_STATE_INIT",
    AuthStatePending = "AUTH_STATE_PENDING",
    AuthStateGranted = "AUTH_STATE_GRANTED",
    AuthStateDenied = "AUTH_STATE_DENIED",
    AuthStateIneffectie = "AUTH_STATE_INEFFECTIE",
    }
}
