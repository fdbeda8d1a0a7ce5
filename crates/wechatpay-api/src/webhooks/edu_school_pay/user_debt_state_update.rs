// Written by `cargo xtask codegen` from spec/; do not edit.
//! `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`: 校园轻松付用户欠款状态变化通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012161155>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE";

/// The decrypted content of `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// `appid`.
    pub appid: String,
    /// 使用字段AppID生成的用户唯一标识.
    pub openid: String,
    /// 根据校园轻松付风控规则.
    pub state: String,
    /// 用户在校园轻松付中尚未归还的欠款笔数.
    pub debt_count: i64,
    /// 遵循rfc3339标准格式.
    pub update_time: String,
}

crate::answer! {
    Resource {
        required appid "appid",
        required openid "openid",
        required state "state",
        required debt_count "debt_count",
        required update_time "update_time",
    }
}
