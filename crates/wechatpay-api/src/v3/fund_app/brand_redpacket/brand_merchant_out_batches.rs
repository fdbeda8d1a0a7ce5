// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`

pub mod out_batch_no;

use crate::{At, Caller};

/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`
#[derive(Debug, Clone)]
pub struct BrandMerchantOutBatches<C> {
    at: At<C>,
}

impl<C: Caller> BrandMerchantOutBatches<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
    #[doc(alias = "outBatchNo")]
    #[must_use]
    pub fn out_batch_no(&self, out_batch_no: impl std::fmt::Display) -> out_batch_no::OutBatchNo<C> {
        out_batch_no::OutBatchNo::new(self.at.with("out_batch_no", out_batch_no))
    }
}
