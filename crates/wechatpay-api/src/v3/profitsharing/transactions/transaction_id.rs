// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/transactions/{transaction_id}`

pub mod amounts;

use crate::{At, Caller};

/// `/v3/profitsharing/transactions/{transaction_id}`
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/profitsharing/transactions/{transaction_id}/amounts`
    #[must_use]
    pub fn amounts(&self) -> amounts::Amounts<C> {
        amounts::Amounts::new(self.at.clone())
    }
}
