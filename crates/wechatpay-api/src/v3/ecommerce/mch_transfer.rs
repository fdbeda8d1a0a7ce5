// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/mch-transfer`

pub mod authorizations;
pub mod transfer_bills;

use crate::{At, Caller};

/// `/v3/ecommerce/mch-transfer`
#[derive(Debug, Clone)]
pub struct MchTransfer<C> {
    at: At<C>,
}

impl<C: Caller> MchTransfer<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/mch-transfer/authorizations`
    #[must_use]
    pub fn authorizations(&self) -> authorizations::Authorizations<C> {
        authorizations::Authorizations::new(self.at.clone())
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills`
    #[doc(alias = "transferBills")]
    #[must_use]
    pub fn transfer_bills(&self) -> transfer_bills::TransferBills<C> {
        transfer_bills::TransferBills::new(self.at.clone())
    }
}
