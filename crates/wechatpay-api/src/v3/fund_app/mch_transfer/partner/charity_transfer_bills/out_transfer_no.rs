// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`

pub mod out_transfer_no;

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`
#[derive(Debug, Clone)]
pub struct OutTransferNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTransferNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
    #[doc(alias = "outTransferNo")]
    #[must_use]
    pub fn out_transfer_no(&self, out_transfer_no: impl std::fmt::Display) -> out_transfer_no::OutTransferNo<C> {
        out_transfer_no::OutTransferNo::new(self.at.with("out_transfer_no", out_transfer_no))
    }
}
