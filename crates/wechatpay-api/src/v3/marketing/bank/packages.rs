// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/bank/packages`

pub mod package_id;

use crate::{At, Caller};

/// `/v3/marketing/bank/packages`
#[derive(Debug, Clone)]
pub struct Packages<C> {
    at: At<C>,
}

impl<C: Caller> Packages<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/bank/packages/{package_id}`
    #[doc(alias = "packageId")]
    #[must_use]
    pub fn package_id(&self, package_id: impl std::fmt::Display) -> package_id::PackageId<C> {
        package_id::PackageId::new(self.at.with("package_id", package_id))
    }
}
