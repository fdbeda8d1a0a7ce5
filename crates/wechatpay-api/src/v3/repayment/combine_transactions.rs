// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/repayment/combine-transactions`

pub mod partner;

use crate::{At, Caller};

/// `/v3/repayment/combine-transactions`
#[derive(Debug, Clone)]
pub struct CombineTransactions<C> {
    at: At<C>,
}

impl<C: Caller> CombineTransactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/repayment/combine-transactions/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }
}
