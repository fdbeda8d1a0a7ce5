// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4subject`

pub mod applyment;

use crate::{At, Caller};

/// `/v3/apply4subject`
#[derive(Debug, Clone)]
pub struct Apply4subject<C> {
    at: At<C>,
}

impl<C: Caller> Apply4subject<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/apply4subject/applyment`
    #[must_use]
    pub fn applyment(&self) -> applyment::Applyment<C> {
        applyment::Applyment::new(self.at.clone())
    }
}
