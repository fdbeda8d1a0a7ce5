// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike`

pub mod charge;

use crate::{At, Caller};

/// `/v3/ebike`
#[derive(Debug, Clone)]
pub struct Ebike<C> {
    at: At<C>,
}

impl<C: Caller> Ebike<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ebike/charge`
    #[must_use]
    pub fn charge(&self) -> charge::Charge<C> {
        charge::Charge::new(self.at.clone())
    }
}
