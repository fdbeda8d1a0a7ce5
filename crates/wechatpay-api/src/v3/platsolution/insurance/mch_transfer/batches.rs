// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance/mch-transfer/batches`

pub mod apply;
pub mod batch_id;
pub mod detail_receipts;
pub mod out_batch_no;
pub mod summary_receipts;

use crate::{At, Caller};

/// `/v3/platsolution/insurance/mch-transfer/batches`
#[derive(Debug, Clone)]
pub struct Batches<C> {
    at: At<C>,
}

impl<C: Caller> Batches<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/insurance/mch-transfer/batches/apply`
    #[must_use]
    pub fn apply(&self) -> apply::Apply<C> {
        apply::Apply::new(self.at.clone())
    }

    /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id`
    #[doc(alias = "batchId")]
    #[must_use]
    pub fn batch_id(&self) -> batch_id::BatchId<C> {
        batch_id::BatchId::new(self.at.clone())
    }

    /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts`
    #[doc(alias = "detailReceipts")]
    #[must_use]
    pub fn detail_receipts(&self) -> detail_receipts::DetailReceipts<C> {
        detail_receipts::DetailReceipts::new(self.at.clone())
    }

    /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no`
    #[doc(alias = "outBatchNo")]
    #[must_use]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo<C> {
        out_batch_no::OutBatchNo::new(self.at.clone())
    }

    /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts`
    #[doc(alias = "summaryReceipts")]
    #[must_use]
    pub fn summary_receipts(&self) -> summary_receipts::SummaryReceipts<C> {
        summary_receipts::SummaryReceipts::new(self.at.clone())
    }
}
