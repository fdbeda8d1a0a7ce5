// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay`

pub mod avail_mch_ranges;
pub mod bill;
pub mod employees;
pub mod stores;
pub mod users;

use crate::{At, Caller};

/// `/v3/webizpay`
#[derive(Debug, Clone)]
pub struct Webizpay<C> {
    at: At<C>,
}

impl<C: Caller> Webizpay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/avail-mch-ranges`
    #[doc(alias = "availMchRanges")]
    #[must_use]
    pub fn avail_mch_ranges(&self) -> avail_mch_ranges::AvailMchRanges<C> {
        avail_mch_ranges::AvailMchRanges::new(self.at.clone())
    }

    /// `/v3/webizpay/bill`
    #[must_use]
    pub fn bill(&self) -> bill::Bill<C> {
        bill::Bill::new(self.at.clone())
    }

    /// `/v3/webizpay/employees`
    #[must_use]
    pub fn employees(&self) -> employees::Employees<C> {
        employees::Employees::new(self.at.clone())
    }

    /// `/v3/webizpay/stores`
    #[must_use]
    pub fn stores(&self) -> stores::Stores<C> {
        stores::Stores::new(self.at.clone())
    }

    /// `/v3/webizpay/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
