// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/micropay/transactions/id/{transaction_id}`

pub mod reverse;

use crate::{At, Caller};

/// `/v3/global/micropay/transactions/id/{transaction_id}`
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/micropay/transactions/id/{transaction_id}/reverse`
    #[must_use]
    pub fn reverse(&self) -> reverse::Reverse<C> {
        reverse::Reverse::new(self.at.clone())
    }
}
