// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/taxi-company`

pub mod create_taxi_company;

use crate::{At, Caller};

/// `/v3/taxi-invoice/taxi-company`
#[derive(Debug, Clone)]
pub struct TaxiCompany<C> {
    at: At<C>,
}

impl<C: Caller> TaxiCompany<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/taxi-invoice/taxi-company/create-taxi-company`
    #[doc(alias = "createTaxiCompany")]
    #[must_use]
    pub fn create_taxi_company(&self) -> create_taxi_company::CreateTaxiCompany<C> {
        create_taxi_company::CreateTaxiCompany::new(self.at.clone())
    }
}
