// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand-basic/partner`

pub mod brands;

use crate::{At, Caller};

/// `/v3/brand-basic/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand-basic/partner/brands`
    #[must_use]
    pub fn brands(&self) -> brands::Brands<C> {
        brands::Brands::new(self.at.clone())
    }
}
