// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/policy_periods`

pub mod plan_id;

use crate::{At, Caller};

/// `/v3/papay/insurance-sign/policy_periods`
#[derive(Debug, Clone)]
pub struct PolicyPeriodsListed<C> {
    at: At<C>,
}

impl<C: Caller> PolicyPeriodsListed<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-sign/policy_periods/plan-id`
    #[doc(alias = "planId")]
    #[must_use]
    pub fn plan_id(&self) -> plan_id::PlanId<C> {
        plan_id::PlanId::new(self.at.clone())
    }
}
