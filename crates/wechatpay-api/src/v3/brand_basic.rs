// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand-basic`

pub mod partner;

use crate::{At, Caller};

/// `/v3/brand-basic`
#[derive(Debug, Clone)]
pub struct BrandBasic<C> {
    at: At<C>,
}

impl<C: Caller> BrandBasic<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand-basic/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }
}
