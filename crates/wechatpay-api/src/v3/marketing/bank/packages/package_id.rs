// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/bank/packages/{package_id}`

pub mod tasks;

use crate::{At, Caller};

/// `/v3/marketing/bank/packages/{package_id}`
#[derive(Debug, Clone)]
pub struct PackageId<C> {
    at: At<C>,
}

impl<C: Caller> PackageId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/bank/packages/{package_id}/tasks`
    #[must_use]
    pub fn tasks(&self) -> tasks::Tasks<C> {
        tasks::Tasks::new(self.at.clone())
    }
}
