// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/refunds/out-refund-no`

pub mod out_refund_no;

use crate::{At, Caller};

/// `/v3/refunds/out-refund-no`
#[derive(Debug, Clone)]
pub struct OutRefundNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRefundNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/refunds/out-refund-no/{out_refund_no}`
    #[doc(alias = "outRefundNo")]
    #[must_use]
    pub fn out_refund_no(&self, out_refund_no: impl std::fmt::Display) -> out_refund_no::OutRefundNo<C> {
        out_refund_no::OutRefundNo::new(self.at.with("out_refund_no", out_refund_no))
    }
}
