// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-pay/policy-periods`

pub mod contract_id;

use crate::{At, Caller};

/// `/v3/papay/insurance-pay/policy-periods`
#[derive(Debug, Clone)]
pub struct PolicyPeriods<C> {
    at: At<C>,
}

impl<C: Caller> PolicyPeriods<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-pay/policy-periods/contract-id`
    #[doc(alias = "contractId")]
    #[must_use]
    pub fn contract_id(&self) -> contract_id::ContractId<C> {
        contract_id::ContractId::new(self.at.clone())
    }
}
