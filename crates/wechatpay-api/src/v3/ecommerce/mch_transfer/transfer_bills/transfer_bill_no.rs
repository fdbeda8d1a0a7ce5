// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`

pub mod transfer_bill_no;

use crate::{At, Caller};

/// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
#[derive(Debug, Clone)]
pub struct TransferBillNo<C> {
    at: At<C>,
}

impl<C: Caller> TransferBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    #[doc(alias = "transferBillNo")]
    #[must_use]
    pub fn transfer_bill_no(&self, transfer_bill_no: impl std::fmt::Display) -> transfer_bill_no::TransferBillNo<C> {
        transfer_bill_no::TransferBillNo::new(self.at.with("transfer_bill_no", transfer_bill_no))
    }
}
