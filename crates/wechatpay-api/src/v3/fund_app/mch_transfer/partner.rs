// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner`

pub mod budget;
pub mod charity_budget;
pub mod charity_transfer_bills;
pub mod electronic_receipts;
pub mod sub_mch_authorizations;
pub mod transfer_bills;
pub mod user_confirm_authorizations;

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/budget`
    #[must_use]
    pub fn budget(&self) -> budget::Budget<C> {
        budget::Budget::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/partner/charity-budget`
    #[doc(alias = "charityBudget")]
    #[must_use]
    pub fn charity_budget(&self) -> charity_budget::CharityBudget<C> {
        charity_budget::CharityBudget::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`
    #[doc(alias = "charityTransferBills")]
    #[must_use]
    pub fn charity_transfer_bills(&self) -> charity_transfer_bills::CharityTransferBills<C> {
        charity_transfer_bills::CharityTransferBills::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/partner/electronic-receipts`
    #[doc(alias = "electronicReceipts")]
    #[must_use]
    pub fn electronic_receipts(&self) -> electronic_receipts::ElectronicReceipts<C> {
        electronic_receipts::ElectronicReceipts::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
    #[doc(alias = "subMchAuthorizations")]
    #[must_use]
    pub fn sub_mch_authorizations(&self) -> sub_mch_authorizations::SubMchAuthorizations<C> {
        sub_mch_authorizations::SubMchAuthorizations::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills`
    #[doc(alias = "transferBills")]
    #[must_use]
    pub fn transfer_bills(&self) -> transfer_bills::TransferBills<C> {
        transfer_bills::TransferBills::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
    #[doc(alias = "userConfirmAuthorizations")]
    #[must_use]
    pub fn user_confirm_authorizations(&self) -> user_confirm_authorizations::UserConfirmAuthorizations<C> {
        user_confirm_authorizations::UserConfirmAuthorizations::new(self.at.clone())
    }
}
