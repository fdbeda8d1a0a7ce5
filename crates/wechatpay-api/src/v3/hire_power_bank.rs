// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/hire-power-bank`

pub mod insurance_orders;
pub mod user_qualifications;

use crate::{At, Caller};

/// `/v3/hire-power-bank`
#[derive(Debug, Clone)]
pub struct HirePowerBank<C> {
    at: At<C>,
}

impl<C: Caller> HirePowerBank<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/hire-power-bank/insurance-orders`
    #[doc(alias = "insuranceOrders")]
    #[must_use]
    pub fn insurance_orders(&self) -> insurance_orders::InsuranceOrders<C> {
        insurance_orders::InsuranceOrders::new(self.at.clone())
    }

    /// `/v3/hire-power-bank/user-qualifications`
    #[doc(alias = "userQualifications")]
    #[must_use]
    pub fn user_qualifications(&self) -> user_qualifications::UserQualifications<C> {
        user_qualifications::UserQualifications::new(self.at.clone())
    }
}
