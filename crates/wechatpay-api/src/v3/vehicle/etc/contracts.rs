// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/etc/contracts`

pub mod contract_id;

use crate::{At, Caller};

/// `/v3/vehicle/etc/contracts`
#[derive(Debug, Clone)]
pub struct Contracts<C> {
    at: At<C>,
}

impl<C: Caller> Contracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/vehicle/etc/contracts/{contract_id}`
    #[doc(alias = "contractId")]
    #[must_use]
    pub fn contract_id(&self, contract_id: impl std::fmt::Display) -> contract_id::ContractId<C> {
        contract_id::ContractId::new(self.at.with("contract_id", contract_id))
    }
}
