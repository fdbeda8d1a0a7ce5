// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`

pub mod electronic_receipts;

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`
#[derive(Debug, Clone)]
pub struct OutBudgetNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBudgetNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    #[doc(alias = "electronicReceipts")]
    #[must_use]
    pub fn electronic_receipts(&self) -> electronic_receipts::ElectronicReceipts<C> {
        electronic_receipts::ElectronicReceipts::new(self.at.clone())
    }
}
