// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-transfer/batches/out-batch-no`

pub mod out_batch_no;

use crate::{At, Caller};

/// `/v3/partner-transfer/batches/out-batch-no`
#[derive(Debug, Clone)]
pub struct OutBatchNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBatchNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
    #[doc(alias = "outBatchNo")]
    #[must_use]
    pub fn out_batch_no(&self, out_batch_no: impl std::fmt::Display) -> out_batch_no::OutBatchNo<C> {
        out_batch_no::OutBatchNo::new(self.at.with("out_batch_no", out_batch_no))
    }
}
