// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay`

pub mod contracts;
pub mod insurance_pay;
pub mod insurance_sign;
pub mod pay;
pub mod scheduled_deduct_sign;
pub mod sign;

use crate::{At, Caller};

/// `/v3/papay`
#[derive(Debug, Clone)]
pub struct Papay<C> {
    at: At<C>,
}

impl<C: Caller> Papay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/papay/insurance-pay`
    #[doc(alias = "insurancePay")]
    #[must_use]
    pub fn insurance_pay(&self) -> insurance_pay::InsurancePay<C> {
        insurance_pay::InsurancePay::new(self.at.clone())
    }

    /// `/v3/papay/insurance-sign`
    #[doc(alias = "insuranceSign")]
    #[must_use]
    pub fn insurance_sign(&self) -> insurance_sign::InsuranceSign<C> {
        insurance_sign::InsuranceSign::new(self.at.clone())
    }

    /// `/v3/papay/pay`
    #[must_use]
    pub fn pay(&self) -> pay::Pay<C> {
        pay::Pay::new(self.at.clone())
    }

    /// `/v3/papay/scheduled-deduct-sign`
    #[doc(alias = "scheduledDeductSign")]
    #[must_use]
    pub fn scheduled_deduct_sign(&self) -> scheduled_deduct_sign::ScheduledDeductSign<C> {
        scheduled_deduct_sign::ScheduledDeductSign::new(self.at.clone())
    }

    /// `/v3/papay/sign`
    #[must_use]
    pub fn sign(&self) -> sign::Sign<C> {
        sign::Sign::new(self.at.clone())
    }
}
