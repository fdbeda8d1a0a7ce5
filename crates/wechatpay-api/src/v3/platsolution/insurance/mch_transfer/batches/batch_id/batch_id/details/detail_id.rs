// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`

pub mod detail_id;

use crate::{At, Caller};

/// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`
#[derive(Debug, Clone)]
pub struct DetailId<C> {
    at: At<C>,
}

impl<C: Caller> DetailId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    #[doc(alias = "detailId")]
    #[must_use]
    pub fn detail_id(&self, detail_id: impl std::fmt::Display) -> detail_id::DetailId<C> {
        detail_id::DetailId::new(self.at.with("detail_id", detail_id))
    }
}
