// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MANAGERECORD.CHANGE`: 商户管理记录通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940982>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MANAGERECORD.CHANGE";

/// The decrypted content of `MANAGERECORD.CHANGE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 子商户号.
    pub sub_mchid: String,
    /// 商户管理记录ID.
    pub manage_record_id: String,
    /// `manage_record_state`: one of `PENDING`, `SUBMITTED`, `EXPIRED`, `UNDER_REVIEW`, `RECOVERED`, `REJECTED`.
    pub manage_record_state: ManageRecordState,
}

crate::answer! {
    Resource {
        required sub_mchid "sub_mchid",
        required manage_record_id "manage_record_id",
        required manage_record_state "manage_record_state",
    }
}

crate::open_enum! {
/// `manage_record_state`.
    ManageRecordState {
    Pending = "PENDING",
    Submitted = "SUBMITTED",
    Expired = "EXPIRED",
    UnderReview = "UNDER_REVIEW",
    Recovered = "RECOVERED",
    Rejected = "REJECTED",
    }
}
