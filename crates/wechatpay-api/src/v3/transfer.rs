// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer`

pub mod batches;
pub mod bill_receipt;

use crate::{At, Caller};

/// `/v3/transfer`
#[derive(Debug, Clone)]
pub struct Transfer<C> {
    at: At<C>,
}

impl<C: Caller> Transfer<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transfer/batches`
    #[must_use]
    pub fn batches(&self) -> batches::Batches<C> {
        batches::Batches::new(self.at.clone())
    }

    /// `/v3/transfer/bill-receipt`
    #[doc(alias = "billReceipt")]
    #[must_use]
    pub fn bill_receipt(&self) -> bill_receipt::BillReceipt<C> {
        bill_receipt::BillReceipt::new(self.at.clone())
    }
}
