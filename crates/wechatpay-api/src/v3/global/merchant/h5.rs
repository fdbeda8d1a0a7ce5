// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant/h5`

pub mod permission;

use crate::{At, Caller};

/// `/v3/global/merchant/h5`
#[derive(Debug, Clone)]
pub struct H5<C> {
    at: At<C>,
}

impl<C: Caller> H5<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant/h5/permission`
    #[must_use]
    pub fn permission(&self) -> permission::Permission<C> {
        permission::Permission::new(self.at.clone())
    }
}
