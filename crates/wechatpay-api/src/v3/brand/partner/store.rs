// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/store`

pub mod brandstores;

use crate::{At, Caller};

/// `/v3/brand/partner/store`
#[derive(Debug, Clone)]
pub struct Store<C> {
    at: At<C>,
}

impl<C: Caller> Store<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/store/brandstores`
    #[must_use]
    pub fn brandstores(&self) -> brandstores::Brandstores<C> {
        brandstores::Brandstores::new(self.at.clone())
    }
}
