// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-pay`

pub mod policy_periods;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/papay/insurance-pay`
#[derive(Debug, Clone)]
pub struct InsurancePay<C> {
    at: At<C>,
}

impl<C: Caller> InsurancePay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-pay/policy-periods`
    #[doc(alias = "policyPeriods")]
    #[must_use]
    pub fn policy_periods(&self) -> policy_periods::PolicyPeriods<C> {
        policy_periods::PolicyPeriods::new(self.at.clone())
    }

    /// `/v3/papay/insurance-pay/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
