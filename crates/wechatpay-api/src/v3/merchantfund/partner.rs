// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchantfund/partner`

pub mod income_records;

use crate::{At, Caller};

/// `/v3/merchantfund/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchantfund/partner/income-records`
    #[doc(alias = "incomeRecords")]
    #[must_use]
    pub fn income_records(&self) -> income_records::IncomeRecords<C> {
        income_records::IncomeRecords::new(self.at.clone())
    }
}
