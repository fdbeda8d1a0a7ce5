// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund/dayendbalance`

pub mod account_type;

use crate::{At, Caller};

/// `/v3/merchant/fund/dayendbalance`
#[derive(Debug, Clone)]
pub struct Dayendbalance<C> {
    at: At<C>,
}

impl<C: Caller> Dayendbalance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant/fund/dayendbalance/{account_type}`
    #[doc(alias = "accountType")]
    #[must_use]
    pub fn account_type(&self, account_type: impl std::fmt::Display) -> account_type::AccountType<C> {
        account_type::AccountType::new(self.at.with("account_type", account_type))
    }
}
