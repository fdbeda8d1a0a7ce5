// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/taxi-companies`

pub mod company_mchid;

use crate::{At, Caller};

/// `/v3/taxi-invoice/taxi-companies`
#[derive(Debug, Clone)]
pub struct TaxiCompanies<C> {
    at: At<C>,
}

impl<C: Caller> TaxiCompanies<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/taxi-invoice/taxi-companies/{company_mchid}`
    #[doc(alias = "companyMchid")]
    #[must_use]
    pub fn company_mchid(&self, company_mchid: impl std::fmt::Display) -> company_mchid::CompanyMchid<C> {
        company_mchid::CompanyMchid::new(self.at.with("company_mchid", company_mchid))
    }
}
