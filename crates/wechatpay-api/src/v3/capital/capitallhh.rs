// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh`

pub mod areas;
pub mod banks;

use crate::{At, Caller};

/// `/v3/capital/capitallhh`
#[derive(Debug, Clone)]
pub struct Capitallhh<C> {
    at: At<C>,
}

impl<C: Caller> Capitallhh<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/capital/capitallhh/areas`
    #[must_use]
    pub fn areas(&self) -> areas::Areas<C> {
        areas::Areas::new(self.at.clone())
    }

    /// `/v3/capital/capitallhh/banks`
    #[must_use]
    pub fn banks(&self) -> banks::Banks<C> {
        banks::Banks::new(self.at.clone())
    }
}
