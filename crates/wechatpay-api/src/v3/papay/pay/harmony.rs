// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/pay/harmony`

pub mod transactions;

use crate::{At, Caller};

/// `/v3/papay/pay/harmony`
#[derive(Debug, Clone)]
pub struct Harmony<C> {
    at: At<C>,
}

impl<C: Caller> Harmony<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/pay/harmony/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
