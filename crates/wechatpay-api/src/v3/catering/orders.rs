// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/catering/orders`

pub mod sync_status;

use crate::{At, Caller};

/// `/v3/catering/orders`
#[derive(Debug, Clone)]
pub struct Orders<C> {
    at: At<C>,
}

impl<C: Caller> Orders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/catering/orders/sync-status`
    #[doc(alias = "syncStatus")]
    #[must_use]
    pub fn sync_status(&self) -> sync_status::SyncStatus<C> {
        sync_status::SyncStatus::new(self.at.clone())
    }
}
