// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/acquiring-bank/transactions`

pub mod exposure;

use crate::{At, Caller};

/// `/v3/pay/acquiring-bank/transactions`
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay/acquiring-bank/transactions/exposure`
    #[must_use]
    pub fn exposure(&self) -> exposure::Exposure<C> {
        exposure::Exposure::new(self.at.clone())
    }
}
