// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`

pub mod out_detail_no;

use crate::{At, Caller};

/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`
#[derive(Debug, Clone)]
pub struct OutDetails<C> {
    at: At<C>,
}

impl<C: Caller> OutDetails<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
    #[doc(alias = "outDetailNo")]
    #[must_use]
    pub fn out_detail_no(&self, out_detail_no: impl std::fmt::Display) -> out_detail_no::OutDetailNo<C> {
        out_detail_no::OutDetailNo::new(self.at.with("out_detail_no", out_detail_no))
    }
}
