// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce`

pub mod account;
pub mod applyments;
pub mod bill;
pub mod combine_papay;
pub mod fund;
pub mod individual_contracts;
pub mod mch_transfer;
pub mod profitsharing;
pub mod refunds;
pub mod subject_sub_merchants;
pub mod subsidies;

use crate::{At, Caller};

/// `/v3/ecommerce`
#[derive(Debug, Clone)]
pub struct Ecommerce<C> {
    at: At<C>,
}

impl<C: Caller> Ecommerce<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/account`
    #[must_use]
    pub fn account(&self) -> account::Account<C> {
        account::Account::new(self.at.clone())
    }

    /// `/v3/ecommerce/applyments`
    #[must_use]
    pub fn applyments(&self) -> applyments::Applyments<C> {
        applyments::Applyments::new(self.at.clone())
    }

    /// `/v3/ecommerce/bill`
    #[must_use]
    pub fn bill(&self) -> bill::Bill<C> {
        bill::Bill::new(self.at.clone())
    }

    /// `/v3/ecommerce/combine-papay`
    #[doc(alias = "combinePapay")]
    #[must_use]
    pub fn combine_papay(&self) -> combine_papay::CombinePapay<C> {
        combine_papay::CombinePapay::new(self.at.clone())
    }

    /// `/v3/ecommerce/fund`
    #[must_use]
    pub fn fund(&self) -> fund::Fund<C> {
        fund::Fund::new(self.at.clone())
    }

    /// `/v3/ecommerce/individual-contracts`
    #[doc(alias = "individualContracts")]
    #[must_use]
    pub fn individual_contracts(&self) -> individual_contracts::IndividualContracts<C> {
        individual_contracts::IndividualContracts::new(self.at.clone())
    }

    /// `/v3/ecommerce/mch-transfer`
    #[doc(alias = "mchTransfer")]
    #[must_use]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer<C> {
        mch_transfer::MchTransfer::new(self.at.clone())
    }

    /// `/v3/ecommerce/profitsharing`
    #[must_use]
    pub fn profitsharing(&self) -> profitsharing::Profitsharing<C> {
        profitsharing::Profitsharing::new(self.at.clone())
    }

    /// `/v3/ecommerce/refunds`
    #[must_use]
    pub fn refunds(&self) -> refunds::Refunds<C> {
        refunds::Refunds::new(self.at.clone())
    }

    /// `/v3/ecommerce/subject-sub-merchants`
    #[doc(alias = "subjectSubMerchants")]
    #[must_use]
    pub fn subject_sub_merchants(&self) -> subject_sub_merchants::SubjectSubMerchants<C> {
        subject_sub_merchants::SubjectSubMerchants::new(self.at.clone())
    }

    /// `/v3/ecommerce/subsidies`
    #[must_use]
    pub fn subsidies(&self) -> subsidies::Subsidies<C> {
        subsidies::Subsidies::new(self.at.clone())
    }
}
