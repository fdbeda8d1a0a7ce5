// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/n-qualifications`

pub mod sync;

use crate::{At, Caller};

/// `/v3/gov/subsidy/n-qualifications`
#[derive(Debug, Clone)]
pub struct NQualifications<C> {
    at: At<C>,
}

impl<C: Caller> NQualifications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/n-qualifications/sync`
    #[must_use]
    pub fn sync(&self) -> sync::Sync<C> {
        sync::Sync::new(self.at.clone())
    }
}
