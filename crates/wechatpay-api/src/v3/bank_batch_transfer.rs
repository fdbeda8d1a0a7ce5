// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-batch-transfer`

pub mod receipt;

use crate::{At, Caller};

/// `/v3/bank-batch-transfer`
#[derive(Debug, Clone)]
pub struct BankBatchTransfer<C> {
    at: At<C>,
}

impl<C: Caller> BankBatchTransfer<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/bank-batch-transfer/receipt`
    #[must_use]
    pub fn receipt(&self) -> receipt::Receipt<C> {
        receipt::Receipt::new(self.at.clone())
    }
}
