// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay/user-notifications/{contract_id}`

pub mod send;

use crate::{At, Caller};

/// `/v3/edu-papay/user-notifications/{contract_id}`
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/edu-papay/user-notifications/{contract_id}/send`
    #[must_use]
    pub fn send(&self) -> send::Send<C> {
        send::Send::new(self.at.clone())
    }
}
