// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`

pub mod bill_id;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`
#[derive(Debug, Clone)]
pub struct BillId<C> {
    at: At<C>,
}

impl<C: Caller> BillId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
    #[doc(alias = "billId")]
    #[must_use]
    pub fn bill_id(&self, bill_id: impl std::fmt::Display) -> bill_id::BillId<C> {
        bill_id::BillId::new(self.at.with("bill_id", bill_id))
    }
}
