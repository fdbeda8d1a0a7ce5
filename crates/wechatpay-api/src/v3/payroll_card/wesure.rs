// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/wesure`

pub mod insurance;
pub mod token_validations;

use crate::{At, Caller};

/// `/v3/payroll-card/wesure`
#[derive(Debug, Clone)]
pub struct Wesure<C> {
    at: At<C>,
}

impl<C: Caller> Wesure<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payroll-card/wesure/insurance`
    #[must_use]
    pub fn insurance(&self) -> insurance::Insurance<C> {
        insurance::Insurance::new(self.at.clone())
    }

    /// `/v3/payroll-card/wesure/token-validations`
    #[doc(alias = "tokenValidations")]
    #[must_use]
    pub fn token_validations(&self) -> token_validations::TokenValidations<C> {
        token_validations::TokenValidations::new(self.at.clone())
    }
}
