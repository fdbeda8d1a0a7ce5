// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}`

pub mod out_contract_code;

use crate::{At, Caller};

/// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}`
#[derive(Debug, Clone)]
pub struct PlanId<C> {
    at: At<C>,
}

impl<C: Caller> PlanId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`
    #[doc(alias = "outContractCode")]
    #[must_use]
    pub fn out_contract_code(&self) -> out_contract_code::OutContractCode<C> {
        out_contract_code::OutContractCode::new(self.at.clone())
    }
}
