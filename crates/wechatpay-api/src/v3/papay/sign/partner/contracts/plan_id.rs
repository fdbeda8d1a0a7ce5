// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/sign/partner/contracts/plan-id`

pub mod plan_id;

use crate::{At, Caller};

/// `/v3/papay/sign/partner/contracts/plan-id`
#[derive(Debug, Clone)]
pub struct PlanId<C> {
    at: At<C>,
}

impl<C: Caller> PlanId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}`
    #[doc(alias = "planId")]
    #[must_use]
    pub fn plan_id(&self, plan_id: impl std::fmt::Display) -> plan_id::PlanId<C> {
        plan_id::PlanId::new(self.at.with("plan_id", plan_id))
    }
}
