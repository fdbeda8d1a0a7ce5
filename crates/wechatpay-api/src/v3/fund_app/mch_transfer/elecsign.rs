// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/elecsign`

pub mod out_bill_no;
pub mod transfer_bill_no;

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/elecsign`
#[derive(Debug, Clone)]
pub struct Elecsign<C> {
    at: At<C>,
}

impl<C: Caller> Elecsign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
    #[doc(alias = "transferBillNo")]
    #[must_use]
    pub fn transfer_bill_no(&self) -> transfer_bill_no::TransferBillNo<C> {
        transfer_bill_no::TransferBillNo::new(self.at.clone())
    }
}
