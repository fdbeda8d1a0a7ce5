// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/password-exempt-contract`

pub mod contracts;

use crate::{At, Caller};

/// `/v3/password-exempt-contract`
#[derive(Debug, Clone)]
pub struct PasswordExemptContract<C> {
    at: At<C>,
}

impl<C: Caller> PasswordExemptContract<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/password-exempt-contract/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }
}
