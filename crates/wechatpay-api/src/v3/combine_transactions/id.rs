// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions/id`

pub mod combine_transaction_id;

use crate::{At, Caller};

/// `/v3/combine-transactions/id`
#[derive(Debug, Clone)]
pub struct Id<C> {
    at: At<C>,
}

impl<C: Caller> Id<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/combine-transactions/id/{combine_transaction_id}`
    #[doc(alias = "combineTransactionId")]
    #[must_use]
    pub fn combine_transaction_id(
        &self,
        combine_transaction_id: impl std::fmt::Display,
    ) -> combine_transaction_id::CombineTransactionId<C> {
        combine_transaction_id::CombineTransactionId::new(
            self.at.with("combine_transaction_id", combine_transaction_id),
        )
    }
}
