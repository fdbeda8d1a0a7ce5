// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`

pub mod renew;

use crate::{At, Caller};

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
    #[must_use]
    pub fn renew(&self) -> renew::Renew<C> {
        renew::Renew::new(self.at.clone())
    }
}
