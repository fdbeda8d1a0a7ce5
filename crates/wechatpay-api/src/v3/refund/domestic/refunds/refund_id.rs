// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/refund/domestic/refunds/{refund_id}`

pub mod apply_abnormal_refund;

use crate::{At, Caller};

/// `/v3/refund/domestic/refunds/{refund_id}`
#[derive(Debug, Clone)]
pub struct RefundId<C> {
    at: At<C>,
}

impl<C: Caller> RefundId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
    #[doc(alias = "applyAbnormalRefund")]
    #[must_use]
    pub fn apply_abnormal_refund(&self) -> apply_abnormal_refund::ApplyAbnormalRefund<C> {
        apply_abnormal_refund::ApplyAbnormalRefund::new(self.at.clone())
    }
}
