// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-batch-transfer/receipt`

pub mod detail_receipts;
pub mod summary_receipts;

use crate::{At, Caller};

/// `/v3/bank-batch-transfer/receipt`
#[derive(Debug, Clone)]
pub struct Receipt<C> {
    at: At<C>,
}

impl<C: Caller> Receipt<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/bank-batch-transfer/receipt/detail-receipts`
    #[doc(alias = "detailReceipts")]
    #[must_use]
    pub fn detail_receipts(&self) -> detail_receipts::DetailReceipts<C> {
        detail_receipts::DetailReceipts::new(self.at.clone())
    }

    /// `/v3/bank-batch-transfer/receipt/summary-receipts`
    #[doc(alias = "summaryReceipts")]
    #[must_use]
    pub fn summary_receipts(&self) -> summary_receipts::SummaryReceipts<C> {
        summary_receipts::SummaryReceipts::new(self.at.clone())
    }
}
