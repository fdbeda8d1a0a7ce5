// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/codes`

pub mod code;
pub mod deposit;

use crate::{At, Caller};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes`
#[derive(Debug, Clone)]
pub struct Codes<C> {
    at: At<C>,
}

impl<C: Caller> Codes<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    #[must_use]
    pub fn deposit(&self) -> deposit::Deposit<C> {
        deposit::Deposit::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    #[must_use]
    pub fn code(&self, code: impl std::fmt::Display) -> code::Code<C> {
        code::Code::new(self.at.with("code", code))
    }
}
