// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant`

pub mod h5;

use crate::{At, Caller};

/// `/v3/global/merchant`
#[derive(Debug, Clone)]
pub struct Merchant<C> {
    at: At<C>,
}

impl<C: Caller> Merchant<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant/h5`
    #[must_use]
    pub fn h5(&self) -> h5::H5<C> {
        h5::H5::new(self.at.clone())
    }
}
