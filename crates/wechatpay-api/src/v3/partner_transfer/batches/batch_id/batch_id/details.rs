// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-transfer/batches/batch-id/{batch_id}/details`

pub mod detail_id;

use crate::{At, Caller};

/// `/v3/partner-transfer/batches/batch-id/{batch_id}/details`
#[derive(Debug, Clone)]
pub struct Details<C> {
    at: At<C>,
}

impl<C: Caller> Details<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id`
    #[doc(alias = "detailId")]
    #[must_use]
    pub fn detail_id(&self) -> detail_id::DetailId<C> {
        detail_id::DetailId::new(self.at.clone())
    }
}
