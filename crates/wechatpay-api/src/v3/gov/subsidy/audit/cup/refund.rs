// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/audit/cup/refund`

pub mod sync;

use crate::{At, Caller};

/// `/v3/gov/subsidy/audit/cup/refund`
#[derive(Debug, Clone)]
pub struct Refund<C> {
    at: At<C>,
}

impl<C: Caller> Refund<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/audit/cup/refund/sync`
    #[must_use]
    pub fn sync(&self) -> sync::Sync<C> {
        sync::Sync::new(self.at.clone())
    }
}
