// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`

pub mod modify;

use crate::{At, Caller};

/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
    #[must_use]
    pub fn modify(&self) -> modify::Modify<C> {
        modify::Modify::new(self.at.clone())
    }
}
