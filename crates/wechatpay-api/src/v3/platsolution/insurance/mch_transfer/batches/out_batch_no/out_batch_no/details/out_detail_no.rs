// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`

pub mod out_detail_no;

use crate::{At, Caller};

/// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
#[derive(Debug, Clone)]
pub struct OutDetailNo<C> {
    at: At<C>,
}

impl<C: Caller> OutDetailNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    #[doc(alias = "outDetailNo")]
    #[must_use]
    pub fn out_detail_no(&self, out_detail_no: impl std::fmt::Display) -> out_detail_no::OutDetailNo<C> {
        out_detail_no::OutDetailNo::new(self.at.with("out_detail_no", out_detail_no))
    }
}
