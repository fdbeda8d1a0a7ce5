// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh/banks`

pub mod bank_alias_code;
pub mod corporate_banking;
pub mod personal_banking;
pub mod search_banks_by_bank_account;

use crate::{At, Caller};

/// `/v3/capital/capitallhh/banks`
#[derive(Debug, Clone)]
pub struct Banks<C> {
    at: At<C>,
}

impl<C: Caller> Banks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/capital/capitallhh/banks/corporate-banking`
    #[doc(alias = "corporateBanking")]
    #[must_use]
    pub fn corporate_banking(&self) -> corporate_banking::CorporateBanking<C> {
        corporate_banking::CorporateBanking::new(self.at.clone())
    }

    /// `/v3/capital/capitallhh/banks/personal-banking`
    #[doc(alias = "personalBanking")]
    #[must_use]
    pub fn personal_banking(&self) -> personal_banking::PersonalBanking<C> {
        personal_banking::PersonalBanking::new(self.at.clone())
    }

    /// `/v3/capital/capitallhh/banks/search-banks-by-bank-account`
    #[doc(alias = "searchBanksByBankAccount")]
    #[must_use]
    pub fn search_banks_by_bank_account(&self) -> search_banks_by_bank_account::SearchBanksByBankAccount<C> {
        search_banks_by_bank_account::SearchBanksByBankAccount::new(self.at.clone())
    }

    /// `/v3/capital/capitallhh/banks/{bank_alias_code}`
    #[doc(alias = "bankAliasCode")]
    #[must_use]
    pub fn bank_alias_code(&self, bank_alias_code: impl std::fmt::Display) -> bank_alias_code::BankAliasCode<C> {
        bank_alias_code::BankAliasCode::new(self.at.with("bank_alias_code", bank_alias_code))
    }
}
