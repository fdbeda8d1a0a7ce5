// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`

pub mod policy_period_id;

use crate::{At, Caller};

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`
    #[doc(alias = "policyPeriodId")]
    #[must_use]
    pub fn policy_period_id(&self) -> policy_period_id::PolicyPeriodId<C> {
        policy_period_id::PolicyPeriodId::new(self.at.clone())
    }
}
