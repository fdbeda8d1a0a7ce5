// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/refunds/id`

pub mod refund_id;

use crate::{At, Caller};

/// `/v3/ecommerce/refunds/id`
#[derive(Debug, Clone)]
pub struct Id<C> {
    at: At<C>,
}

impl<C: Caller> Id<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/refunds/id/{refund_id}`
    #[doc(alias = "refundId")]
    #[must_use]
    pub fn refund_id(&self, refund_id: impl std::fmt::Display) -> refund_id::RefundId<C> {
        refund_id::RefundId::new(self.at.with("refund_id", refund_id))
    }
}
