// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner`

pub mod transactions;

use crate::{At, Caller};

/// `/v3/pay/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay/partner/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
