// Written by `cargo xtask codegen` from spec/; do not edit.
//! `WEBIZPAY.AUTHORIZED`: 关系授权完成通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014612130>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "WEBIZPAY.AUTHORIZED";

/// The decrypted content of `WEBIZPAY.AUTHORIZED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业员工ID.
    pub user_id: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 授权时间.
    pub authorization_time: String,
}

crate::answer! {
    Resource {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required user_id "user_id",
        required employee_id "employee_id",
        required authorization_time "authorization_time",
    }
}
