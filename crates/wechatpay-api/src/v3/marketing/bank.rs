// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/bank`

pub mod packages;

use crate::{At, Caller};

/// `/v3/marketing/bank`
#[derive(Debug, Clone)]
pub struct Bank<C> {
    at: At<C>,
}

impl<C: Caller> Bank<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/bank/packages`
    #[must_use]
    pub fn packages(&self) -> packages::Packages<C> {
        packages::Packages::new(self.at.clone())
    }
}
