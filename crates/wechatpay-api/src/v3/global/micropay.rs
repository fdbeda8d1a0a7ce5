// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/micropay`

pub mod transactions;

use crate::{At, Caller};

/// `/v3/global/micropay`
#[derive(Debug, Clone)]
pub struct Micropay<C> {
    at: At<C>,
}

impl<C: Caller> Micropay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/micropay/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
