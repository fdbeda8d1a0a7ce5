// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/subsidy`

pub mod pay_receipts;
pub mod return_receipts;

use crate::{At, Caller};

/// `/v3/marketing/busifavor/subsidy`
#[derive(Debug, Clone)]
pub struct Subsidy<C> {
    at: At<C>,
}

impl<C: Caller> Subsidy<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/subsidy/pay-receipts`
    #[doc(alias = "payReceipts")]
    #[must_use]
    pub fn pay_receipts(&self) -> pay_receipts::PayReceipts<C> {
        pay_receipts::PayReceipts::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/subsidy/return-receipts`
    #[doc(alias = "returnReceipts")]
    #[must_use]
    pub fn return_receipts(&self) -> return_receipts::ReturnReceipts<C> {
        return_receipts::ReturnReceipts::new(self.at.clone())
    }
}
