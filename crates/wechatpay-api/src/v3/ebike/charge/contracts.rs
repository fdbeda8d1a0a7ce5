// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike/charge/contracts`

pub mod contract_id;
pub mod preopen;

use crate::{At, Caller};

/// `/v3/ebike/charge/contracts`
#[derive(Debug, Clone)]
pub struct Contracts<C> {
    at: At<C>,
}

impl<C: Caller> Contracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ebike/charge/contracts/preopen`
    #[must_use]
    pub fn preopen(&self) -> preopen::Preopen<C> {
        preopen::Preopen::new(self.at.clone())
    }

    /// `/v3/ebike/charge/contracts/{contract_id}`
    #[doc(alias = "contractId")]
    #[must_use]
    pub fn contract_id(&self, contract_id: impl std::fmt::Display) -> contract_id::ContractId<C> {
        contract_id::ContractId::new(self.at.with("contract_id", contract_id))
    }
}
