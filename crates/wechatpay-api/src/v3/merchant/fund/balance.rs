// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund/balance`

pub mod account_type;

use crate::{At, Caller};

/// `/v3/merchant/fund/balance`
#[derive(Debug, Clone)]
pub struct Balance<C> {
    at: At<C>,
}

impl<C: Caller> Balance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant/fund/balance/{account_type}`
    #[doc(alias = "accountType")]
    #[must_use]
    pub fn account_type(&self, account_type: impl std::fmt::Display) -> account_type::AccountType<C> {
        account_type::AccountType::new(self.at.with("account_type", account_type))
    }
}
