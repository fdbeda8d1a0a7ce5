// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/realname`

pub mod verify;

use crate::{At, Caller};

/// `/v3/realname`
#[derive(Debug, Clone)]
pub struct Realname<C> {
    at: At<C>,
}

impl<C: Caller> Realname<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/realname/verify`
    #[must_use]
    pub fn verify(&self) -> verify::Verify<C> {
        verify::Verify::new(self.at.clone())
    }
}
