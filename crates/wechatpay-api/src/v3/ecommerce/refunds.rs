// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/refunds`

pub mod apply;
pub mod id;
pub mod out_refund_no;
pub mod refund_id;

use crate::{At, Caller};

/// `/v3/ecommerce/refunds`
#[derive(Debug, Clone)]
pub struct Refunds<C> {
    at: At<C>,
}

impl<C: Caller> Refunds<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/refunds/apply`
    #[must_use]
    pub fn apply(&self) -> apply::Apply<C> {
        apply::Apply::new(self.at.clone())
    }

    /// `/v3/ecommerce/refunds/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/ecommerce/refunds/out-refund-no`
    #[doc(alias = "outRefundNo")]
    #[must_use]
    pub fn out_refund_no(&self) -> out_refund_no::OutRefundNo<C> {
        out_refund_no::OutRefundNo::new(self.at.clone())
    }

    /// `/v3/ecommerce/refunds/{refund_id}`
    #[doc(alias = "refundId")]
    #[must_use]
    pub fn refund_id(&self, refund_id: impl std::fmt::Display) -> refund_id::RefundId<C> {
        refund_id::RefundId::new(self.at.with("refund_id", refund_id))
    }
}
