// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer-detail`

pub mod electronic_receipts;

use crate::{At, Caller};

/// `/v3/transfer-detail`
#[derive(Debug, Clone)]
pub struct TransferDetail<C> {
    at: At<C>,
}

impl<C: Caller> TransferDetail<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transfer-detail/electronic-receipts`
    #[doc(alias = "electronicReceipts")]
    #[must_use]
    pub fn electronic_receipts(&self) -> electronic_receipts::ElectronicReceipts<C> {
        electronic_receipts::ElectronicReceipts::new(self.at.clone())
    }
}
