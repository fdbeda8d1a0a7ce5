// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/pay/partner/schedules`

pub mod contract_id;

use crate::{At, Caller};

/// `/v3/papay/pay/partner/schedules`
#[derive(Debug, Clone)]
pub struct Schedules<C> {
    at: At<C>,
}

impl<C: Caller> Schedules<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/pay/partner/schedules/contract-id`
    #[doc(alias = "contractId")]
    #[must_use]
    pub fn contract_id(&self) -> contract_id::ContractId<C> {
        contract_id::ContractId::new(self.at.clone())
    }
}
