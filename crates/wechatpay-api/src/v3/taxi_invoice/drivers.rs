// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/drivers`

pub mod driver_license;

use crate::{At, Caller};

/// `/v3/taxi-invoice/drivers`
#[derive(Debug, Clone)]
pub struct Drivers<C> {
    at: At<C>,
}

impl<C: Caller> Drivers<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/taxi-invoice/drivers/{driver_license}`
    #[doc(alias = "driverLicense")]
    #[must_use]
    pub fn driver_license(&self, driver_license: impl std::fmt::Display) -> driver_license::DriverLicense<C> {
        driver_license::DriverLicense::new(self.at.with("driver_license", driver_license))
    }
}
