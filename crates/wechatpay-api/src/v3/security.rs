// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/security`

pub mod echo;

use crate::{At, Caller};

/// `/v3/security`
#[derive(Debug, Clone)]
pub struct Security<C> {
    at: At<C>,
}

impl<C: Caller> Security<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/security/echo`
    #[must_use]
    pub fn echo(&self) -> echo::Echo<C> {
        echo::Echo::new(self.at.clone())
    }
}
