// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh/areas`

pub mod provinces;

use crate::{At, Caller};

/// `/v3/capital/capitallhh/areas`
#[derive(Debug, Clone)]
pub struct Areas<C> {
    at: At<C>,
}

impl<C: Caller> Areas<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/capital/capitallhh/areas/provinces`
    #[must_use]
    pub fn provinces(&self) -> provinces::Provinces<C> {
        provinces::Provinces::new(self.at.clone())
    }
}
