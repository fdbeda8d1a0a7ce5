// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/abnormal-fund-processing/receipts`

pub mod receipt_id;

use crate::{At, Caller};

/// `/v3/abnormal-fund-processing/receipts`
#[derive(Debug, Clone)]
pub struct Receipts<C> {
    at: At<C>,
}

impl<C: Caller> Receipts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/abnormal-fund-processing/receipts/{receipt_id}`
    #[doc(alias = "receiptId")]
    #[must_use]
    pub fn receipt_id(&self, receipt_id: impl std::fmt::Display) -> receipt_id::ReceiptId<C> {
        receipt_id::ReceiptId::new(self.at.with("receipt_id", receipt_id))
    }
}
