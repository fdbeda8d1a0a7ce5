// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/papay`

pub mod contracts;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/global/papay`
#[derive(Debug, Clone)]
pub struct Papay<C> {
    at: At<C>,
}

impl<C: Caller> Papay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/papay/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/global/papay/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
