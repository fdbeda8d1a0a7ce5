// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/repayment`

pub mod combine_transactions;

use crate::{At, Caller};

/// `/v3/repayment`
#[derive(Debug, Clone)]
pub struct Repayment<C> {
    at: At<C>,
}

impl<C: Caller> Repayment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/repayment/combine-transactions`
    #[doc(alias = "combineTransactions")]
    #[must_use]
    pub fn combine_transactions(&self) -> combine_transactions::CombineTransactions<C> {
        combine_transactions::CombineTransactions::new(self.at.clone())
    }
}
