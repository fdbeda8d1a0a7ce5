// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer`

pub mod elecsign;
pub mod partner;
pub mod transfer_bills;
pub mod transfer_to_qq_wallet_bills;
pub mod user_confirm_authorization;

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer`
#[derive(Debug, Clone)]
pub struct MchTransfer<C> {
    at: At<C>,
}

impl<C: Caller> MchTransfer<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/elecsign`
    #[must_use]
    pub fn elecsign(&self) -> elecsign::Elecsign<C> {
        elecsign::Elecsign::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/transfer-bills`
    #[doc(alias = "transferBills")]
    #[must_use]
    pub fn transfer_bills(&self) -> transfer_bills::TransferBills<C> {
        transfer_bills::TransferBills::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
    #[doc(alias = "transferToQqWalletBills")]
    #[must_use]
    pub fn transfer_to_qq_wallet_bills(&self) -> transfer_to_qq_wallet_bills::TransferToQqWalletBills<C> {
        transfer_to_qq_wallet_bills::TransferToQqWalletBills::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/user-confirm-authorization`
    #[doc(alias = "userConfirmAuthorization")]
    #[must_use]
    pub fn user_confirm_authorization(&self) -> user_confirm_authorization::UserConfirmAuthorization<C> {
        user_confirm_authorization::UserConfirmAuthorization::new(self.at.clone())
    }
}
