// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-transfer/batches/batch-id`

pub mod batch_id;

use crate::{At, Caller};

/// `/v3/bank-transfer/batches/batch-id`
#[derive(Debug, Clone)]
pub struct BatchId<C> {
    at: At<C>,
}

impl<C: Caller> BatchId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/bank-transfer/batches/batch-id/{batch_id}`
    #[doc(alias = "batchId")]
    #[must_use]
    pub fn batch_id(&self, batch_id: impl std::fmt::Display) -> batch_id::BatchId<C> {
        batch_id::BatchId::new(self.at.with("batch_id", batch_id))
    }
}
