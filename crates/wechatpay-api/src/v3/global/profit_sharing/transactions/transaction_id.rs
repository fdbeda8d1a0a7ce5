// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/transactions/{transaction_id}`

pub mod amounts;
pub mod refundable_amounts;

use crate::{At, Caller};

/// `/v3/global/profit-sharing/transactions/{transaction_id}`
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`
    #[must_use]
    pub fn amounts(&self) -> amounts::Amounts<C> {
        amounts::Amounts::new(self.at.clone())
    }

    /// `/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
    #[doc(alias = "refundableAmounts")]
    #[must_use]
    pub fn refundable_amounts(&self) -> refundable_amounts::RefundableAmounts<C> {
        refundable_amounts::RefundableAmounts::new(self.at.clone())
    }
}
