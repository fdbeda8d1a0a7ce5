// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id`

pub mod contract_id;

use crate::{At, Caller};

/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id`
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`
    #[doc(alias = "contractId")]
    #[must_use]
    pub fn contract_id(&self, contract_id: impl std::fmt::Display) -> contract_id::ContractId<C> {
        contract_id::ContractId::new(self.at.with("contract_id", contract_id))
    }
}
