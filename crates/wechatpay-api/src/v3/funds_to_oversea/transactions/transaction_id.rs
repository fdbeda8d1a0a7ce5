// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea/transactions/{transaction_id}`

pub mod available_abroad_amounts;

use crate::{At, Caller};

/// `/v3/funds-to-oversea/transactions/{transaction_id}`
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
    #[doc(alias = "availableAbroadAmounts")]
    #[must_use]
    pub fn available_abroad_amounts(&self) -> available_abroad_amounts::AvailableAbroadAmounts<C> {
        available_abroad_amounts::AvailableAbroadAmounts::new(self.at.clone())
    }
}
