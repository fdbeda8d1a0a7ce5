// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/applyment4sub`

pub mod applyment;

use crate::{At, Caller};

/// `/v3/applyment4sub`
#[derive(Debug, Clone)]
pub struct Applyment4sub<C> {
    at: At<C>,
}

impl<C: Caller> Applyment4sub<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/applyment4sub/applyment`
    #[must_use]
    pub fn applyment(&self) -> applyment::Applyment<C> {
        applyment::Applyment::new(self.at.clone())
    }
}
