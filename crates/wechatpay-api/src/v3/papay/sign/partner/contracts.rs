// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/sign/partner/contracts`

pub mod plan_id;

use crate::{At, Caller};

/// `/v3/papay/sign/partner/contracts`
#[derive(Debug, Clone)]
pub struct Contracts<C> {
    at: At<C>,
}

impl<C: Caller> Contracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/sign/partner/contracts/plan-id`
    #[doc(alias = "planId")]
    #[must_use]
    pub fn plan_id(&self) -> plan_id::PlanId<C> {
        plan_id::PlanId::new(self.at.clone())
    }
}
