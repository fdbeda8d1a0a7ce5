// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details`

pub mod out_detail_no;

use crate::{At, Caller};

/// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details`
#[derive(Debug, Clone)]
pub struct Details<C> {
    at: At<C>,
}

impl<C: Caller> Details<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    #[doc(alias = "outDetailNo")]
    #[must_use]
    pub fn out_detail_no(&self) -> out_detail_no::OutDetailNo<C> {
        out_detail_no::OutDetailNo::new(self.at.clone())
    }
}
