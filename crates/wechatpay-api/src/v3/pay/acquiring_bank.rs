// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/acquiring-bank`

pub mod transactions;

use crate::{At, Caller};

/// `/v3/pay/acquiring-bank`
#[derive(Debug, Clone)]
pub struct AcquiringBank<C> {
    at: At<C>,
}

impl<C: Caller> AcquiringBank<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay/acquiring-bank/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
