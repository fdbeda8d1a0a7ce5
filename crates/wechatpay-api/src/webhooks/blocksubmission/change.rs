// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BLOCKSUBMISSION.CHANGE`: 商户交易拦截记录申诉通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940982>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "BLOCKSUBMISSION.CHANGE";

/// The decrypted content of `BLOCKSUBMISSION.CHANGE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 子商户号.
    pub sub_mchid: String,
    /// 交易拦截记录申诉ID.
    pub appeal_record_id: String,
    /// `appeal_result`: one of `PASS`, `REJECT`.
    pub appeal_result: AppealResult,
}

crate::answer! {
    Resource {
        required sub_mchid "sub_mchid",
        required appeal_record_id "appeal_record_id",
        required appeal_result "appeal_result",
    }
}

crate::open_enum! {
/// `appeal_result`.
    AppealResult {
    Pass = "PASS",
    Reject = "REJECT",
    }
}
