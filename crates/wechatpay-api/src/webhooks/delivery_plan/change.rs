// Written by `cargo xtask codegen` from spec/; do not edit.
//! `DELIVERY_PLAN.CHANGE`: 投放计划状态变更通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016168699>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "DELIVERY_PLAN.CHANGE";

/// The decrypted content of `DELIVERY_PLAN.CHANGE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 投放计划ID.
    pub plan_id: Option<String>,
    /// `plan_state`: one of `CREATED`, `DELIVERING`, `PLAN_TERMINATED`, `PAUSED`, `TERMINATED`, `EXPIRED`.
    pub plan_state: PlanState,
    /// `audit_state`: one of `PROCESSING`, `PASSED`, `REJECTED`.
    pub audit_state: AuditState,
    /// 变更原因.
    pub change_reason: String,
    /// 修改时间.
    pub modify_time: String,
}

crate::answer! {
    Resource {
        optional plan_id "plan_id",
        required plan_state "plan_state",
        required audit_state "audit_state",
        required change_reason "change_reason",
        required modify_time "modify_time",
    }
}

crate::open_enum! {
/// `plan_state`.
    PlanState {
    Created = "CREATED",
    Delivering = "DELIVERING",
    PlanTerminated = "PLAN_TERMINATED",
    Paused = "PAUSED",
    Terminated = "TERMINATED",
    Expired = "EXPIRED",
    }
}

crate::open_enum! {
/// `audit_state`.
    AuditState {
    Processing = "PROCESSING",
    Passed = "PASSED",
    Rejected = "REJECTED",
    }
}
