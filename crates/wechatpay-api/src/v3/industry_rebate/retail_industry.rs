// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/industry-rebate/retail-industry`

pub mod transactions;

use crate::{At, Caller};

/// `/v3/industry-rebate/retail-industry`
#[derive(Debug, Clone)]
pub struct RetailIndustry<C> {
    at: At<C>,
}

impl<C: Caller> RetailIndustry<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/industry-rebate/retail-industry/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
