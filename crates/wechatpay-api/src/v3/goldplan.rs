// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/goldplan`

pub mod merchants;

use crate::{At, Caller};

/// `/v3/goldplan`
#[derive(Debug, Clone)]
pub struct Goldplan<C> {
    at: At<C>,
}

impl<C: Caller> Goldplan<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/goldplan/merchants`
    #[must_use]
    pub fn merchants(&self) -> merchants::Merchants<C> {
        merchants::Merchants::new(self.at.clone())
    }
}
