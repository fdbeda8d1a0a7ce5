// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign`

pub mod contracts;
pub mod policy_periods;
pub mod policy_periods_listed;

use crate::{At, Caller};

/// `/v3/papay/insurance-sign`
#[derive(Debug, Clone)]
pub struct InsuranceSign<C> {
    at: At<C>,
}

impl<C: Caller> InsuranceSign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-sign/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/papay/insurance-sign/policy-periods`
    #[doc(alias = "policyPeriods")]
    #[must_use]
    pub fn policy_periods(&self) -> policy_periods::PolicyPeriods<C> {
        policy_periods::PolicyPeriods::new(self.at.clone())
    }

    /// `/v3/papay/insurance-sign/policy_periods`
    #[doc(alias = "policyPeriods")]
    #[must_use]
    pub fn policy_periods_listed(&self) -> policy_periods_listed::PolicyPeriodsListed<C> {
        policy_periods_listed::PolicyPeriodsListed::new(self.at.clone())
    }
}
