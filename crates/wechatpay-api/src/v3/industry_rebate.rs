// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/industry-rebate`

pub mod retail_industry;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/industry-rebate`
#[derive(Debug, Clone)]
pub struct IndustryRebate<C> {
    at: At<C>,
}

impl<C: Caller> IndustryRebate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/industry-rebate/retail-industry`
    #[doc(alias = "retailIndustry")]
    #[must_use]
    pub fn retail_industry(&self) -> retail_industry::RetailIndustry<C> {
        retail_industry::RetailIndustry::new(self.at.clone())
    }

    /// `/v3/industry-rebate/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
