// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global`

pub mod certificates;
pub mod customs;
pub mod merchant;
pub mod merchant_service;
pub mod merchant_storage;
pub mod merchants;
pub mod micropay;
pub mod papay;
pub mod profit_sharing;
pub mod refund;
pub mod refunds;
pub mod settle;
pub mod statements;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/global`
#[derive(Debug, Clone)]
pub struct Global<C> {
    at: At<C>,
}

impl<C: Caller> Global<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/certificates`
    #[must_use]
    pub fn certificates(&self) -> certificates::Certificates<C> {
        certificates::Certificates::new(self.at.clone())
    }

    /// `/v3/global/customs`
    #[must_use]
    pub fn customs(&self) -> customs::Customs<C> {
        customs::Customs::new(self.at.clone())
    }

    /// `/v3/global/merchant-service`
    #[doc(alias = "merchantService")]
    #[must_use]
    pub fn merchant_service(&self) -> merchant_service::MerchantService<C> {
        merchant_service::MerchantService::new(self.at.clone())
    }

    /// `/v3/global/merchant-storage`
    #[doc(alias = "merchantStorage")]
    #[must_use]
    pub fn merchant_storage(&self) -> merchant_storage::MerchantStorage<C> {
        merchant_storage::MerchantStorage::new(self.at.clone())
    }

    /// `/v3/global/merchant`
    #[must_use]
    pub fn merchant(&self) -> merchant::Merchant<C> {
        merchant::Merchant::new(self.at.clone())
    }

    /// `/v3/global/merchants`
    #[must_use]
    pub fn merchants(&self) -> merchants::Merchants<C> {
        merchants::Merchants::new(self.at.clone())
    }

    /// `/v3/global/micropay`
    #[must_use]
    pub fn micropay(&self) -> micropay::Micropay<C> {
        micropay::Micropay::new(self.at.clone())
    }

    /// `/v3/global/papay`
    #[must_use]
    pub fn papay(&self) -> papay::Papay<C> {
        papay::Papay::new(self.at.clone())
    }

    /// `/v3/global/profit-sharing`
    #[doc(alias = "profitSharing")]
    #[must_use]
    pub fn profit_sharing(&self) -> profit_sharing::ProfitSharing<C> {
        profit_sharing::ProfitSharing::new(self.at.clone())
    }

    /// `/v3/global/refund`
    #[must_use]
    pub fn refund(&self) -> refund::Refund<C> {
        refund::Refund::new(self.at.clone())
    }

    /// `/v3/global/refunds`
    #[must_use]
    pub fn refunds(&self) -> refunds::Refunds<C> {
        refunds::Refunds::new(self.at.clone())
    }

    /// `/v3/global/settle`
    #[must_use]
    pub fn settle(&self) -> settle::Settle<C> {
        settle::Settle::new(self.at.clone())
    }

    /// `/v3/global/statements`
    #[must_use]
    pub fn statements(&self) -> statements::Statements<C> {
        statements::Statements::new(self.at.clone())
    }

    /// `/v3/global/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
