// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/refunds/{refund_id}`

pub mod apply_abnormal_refund;
pub mod return_advance;

use crate::{At, Caller};

/// `/v3/ecommerce/refunds/{refund_id}`
#[derive(Debug, Clone)]
pub struct RefundId<C> {
    at: At<C>,
}

impl<C: Caller> RefundId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
    #[doc(alias = "applyAbnormalRefund")]
    #[must_use]
    pub fn apply_abnormal_refund(&self) -> apply_abnormal_refund::ApplyAbnormalRefund<C> {
        apply_abnormal_refund::ApplyAbnormalRefund::new(self.at.clone())
    }

    /// `/v3/ecommerce/refunds/{refund_id}/return-advance`
    #[doc(alias = "returnAdvance")]
    #[must_use]
    pub fn return_advance(&self) -> return_advance::ReturnAdvance<C> {
        return_advance::ReturnAdvance::new(self.at.clone())
    }
}
