// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay`

pub mod contracts;
pub mod transactions;
pub mod users;

use crate::{At, Caller};

/// `/v3/eduschoolpay`
#[derive(Debug, Clone)]
pub struct Eduschoolpay<C> {
    at: At<C>,
}

impl<C: Caller> Eduschoolpay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/eduschoolpay/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/eduschoolpay/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }

    /// `/v3/eduschoolpay/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
