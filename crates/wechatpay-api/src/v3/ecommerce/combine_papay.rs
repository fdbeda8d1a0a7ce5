// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/combine-papay`

pub mod contracts;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/ecommerce/combine-papay`
#[derive(Debug, Clone)]
pub struct CombinePapay<C> {
    at: At<C>,
}

impl<C: Caller> CombinePapay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/combine-papay/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/ecommerce/combine-papay/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
