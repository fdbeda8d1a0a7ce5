// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/cancel-applications/out-apply-no`

pub mod out_apply_no;

use crate::{At, Caller};

/// `/v3/ecommerce/account/cancel-applications/out-apply-no`
#[derive(Debug, Clone)]
pub struct OutApplyNo<C> {
    at: At<C>,
}

impl<C: Caller> OutApplyNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
    #[doc(alias = "outApplyNo")]
    #[must_use]
    pub fn out_apply_no(&self, out_apply_no: impl std::fmt::Display) -> out_apply_no::OutApplyNo<C> {
        out_apply_no::OutApplyNo::new(self.at.with("out_apply_no", out_apply_no))
    }
}
