// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant/h5/permission/domain`

pub mod applications;

use crate::{At, Caller};

/// `/v3/global/merchant/h5/permission/domain`
#[derive(Debug, Clone)]
pub struct Domain<C> {
    at: At<C>,
}

impl<C: Caller> Domain<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant/h5/permission/domain/applications`
    #[must_use]
    pub fn applications(&self) -> applications::Applications<C> {
        applications::Applications::new(self.at.clone())
    }
}
