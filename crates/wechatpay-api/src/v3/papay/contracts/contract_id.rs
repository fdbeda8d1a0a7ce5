// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/contracts/{contract_id}`

pub mod fail_notify;
pub mod notify;

use crate::{At, Caller};

/// `/v3/papay/contracts/{contract_id}`
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/contracts/{contract_id}/fail-notify`
    #[doc(alias = "failNotify")]
    #[must_use]
    pub fn fail_notify(&self) -> fail_notify::FailNotify<C> {
        fail_notify::FailNotify::new(self.at.clone())
    }

    /// `/v3/papay/contracts/{contract_id}/notify`
    #[must_use]
    pub fn notify(&self) -> notify::Notify<C> {
        notify::Notify::new(self.at.clone())
    }
}
