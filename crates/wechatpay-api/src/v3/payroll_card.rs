// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card`

pub mod authentications;
pub mod relations;
pub mod tokens;
pub mod transfer_batches;
pub mod wesure;

use crate::{At, Caller};

/// `/v3/payroll-card`
#[derive(Debug, Clone)]
pub struct PayrollCard<C> {
    at: At<C>,
}

impl<C: Caller> PayrollCard<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payroll-card/authentications`
    #[must_use]
    pub fn authentications(&self) -> authentications::Authentications<C> {
        authentications::Authentications::new(self.at.clone())
    }

    /// `/v3/payroll-card/relations`
    #[must_use]
    pub fn relations(&self) -> relations::Relations<C> {
        relations::Relations::new(self.at.clone())
    }

    /// `/v3/payroll-card/tokens`
    #[must_use]
    pub fn tokens(&self) -> tokens::Tokens<C> {
        tokens::Tokens::new(self.at.clone())
    }

    /// `/v3/payroll-card/transfer-batches`
    #[doc(alias = "transferBatches")]
    #[must_use]
    pub fn transfer_batches(&self) -> transfer_batches::TransferBatches<C> {
        transfer_batches::TransferBatches::new(self.at.clone())
    }

    /// `/v3/payroll-card/wesure`
    #[must_use]
    pub fn wesure(&self) -> wesure::Wesure<C> {
        wesure::Wesure::new(self.at.clone())
    }
}
