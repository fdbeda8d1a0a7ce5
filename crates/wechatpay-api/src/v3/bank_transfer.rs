// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-transfer`

pub mod batches;

use crate::{At, Caller};

/// `/v3/bank-transfer`
#[derive(Debug, Clone)]
pub struct BankTransfer<C> {
    at: At<C>,
}

impl<C: Caller> BankTransfer<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/bank-transfer/batches`
    #[must_use]
    pub fn batches(&self) -> batches::Batches<C> {
        batches::Batches::new(self.at.clone())
    }
}
