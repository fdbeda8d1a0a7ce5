// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice`

pub mod attendance;
pub mod cards;
pub mod driver;
pub mod drivers;
pub mod taxi;
pub mod taxi_companies;
pub mod taxi_company;
pub mod taxies;
pub mod user_taxi_order;
pub mod user_taxi_orders;

use crate::{At, Caller};

/// `/v3/taxi-invoice`
#[derive(Debug, Clone)]
pub struct TaxiInvoice<C> {
    at: At<C>,
}

impl<C: Caller> TaxiInvoice<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/taxi-invoice/attendance`
    #[must_use]
    pub fn attendance(&self) -> attendance::Attendance<C> {
        attendance::Attendance::new(self.at.clone())
    }

    /// `/v3/taxi-invoice/cards`
    #[must_use]
    pub fn cards(&self) -> cards::Cards<C> {
        cards::Cards::new(self.at.clone())
    }

    /// `/v3/taxi-invoice/driver`
    #[must_use]
    pub fn driver(&self) -> driver::Driver<C> {
        driver::Driver::new(self.at.clone())
    }

    /// `/v3/taxi-invoice/drivers`
    #[must_use]
    pub fn drivers(&self) -> drivers::Drivers<C> {
        drivers::Drivers::new(self.at.clone())
    }

    /// `/v3/taxi-invoice/taxi-companies`
    #[doc(alias = "taxiCompanies")]
    #[must_use]
    pub fn taxi_companies(&self) -> taxi_companies::TaxiCompanies<C> {
        taxi_companies::TaxiCompanies::new(self.at.clone())
    }

    /// `/v3/taxi-invoice/taxi-company`
    #[doc(alias = "taxiCompany")]
    #[must_use]
    pub fn taxi_company(&self) -> taxi_company::TaxiCompany<C> {
        taxi_company::TaxiCompany::new(self.at.clone())
    }

    /// `/v3/taxi-invoice/taxi`
    #[must_use]
    pub fn taxi(&self) -> taxi::Taxi<C> {
        taxi::Taxi::new(self.at.clone())
    }

    /// `/v3/taxi-invoice/taxies`
    #[must_use]
    pub fn taxies(&self) -> taxies::Taxies<C> {
        taxies::Taxies::new(self.at.clone())
    }

    /// `/v3/taxi-invoice/user-taxi-order`
    #[doc(alias = "userTaxiOrder")]
    #[must_use]
    pub fn user_taxi_order(&self) -> user_taxi_order::UserTaxiOrder<C> {
        user_taxi_order::UserTaxiOrder::new(self.at.clone())
    }

    /// `/v3/taxi-invoice/user-taxi-orders`
    #[doc(alias = "userTaxiOrders")]
    #[must_use]
    pub fn user_taxi_orders(&self) -> user_taxi_orders::UserTaxiOrders<C> {
        user_taxi_orders::UserTaxiOrders::new(self.at.clone())
    }
}
