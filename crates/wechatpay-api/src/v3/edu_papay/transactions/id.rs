// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay/transactions/id`

pub mod transaction_id;

use crate::{At, Caller};

/// `/v3/edu-papay/transactions/id`
#[derive(Debug, Clone)]
pub struct Id<C> {
    at: At<C>,
}

impl<C: Caller> Id<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/edu-papay/transactions/id/{transaction_id}`
    #[doc(alias = "transactionId")]
    #[must_use]
    pub fn transaction_id(&self, transaction_id: impl std::fmt::Display) -> transaction_id::TransactionId<C> {
        transaction_id::TransactionId::new(self.at.with("transaction_id", transaction_id))
    }
}
