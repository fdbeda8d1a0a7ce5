// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike/charge`

pub mod contracts;
pub mod transactions;
pub mod users;

use crate::{At, Caller};

/// `/v3/ebike/charge`
#[derive(Debug, Clone)]
pub struct Charge<C> {
    at: At<C>,
}

impl<C: Caller> Charge<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ebike/charge/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/ebike/charge/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }

    /// `/v3/ebike/charge/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
