// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/bank-favor/users/{openid}`

pub mod bank_multi_activity;
pub mod coupons;

use crate::{At, Caller};

/// `/v3/marketing/bank-favor/users/{openid}`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
    #[doc(alias = "bankMultiActivity")]
    #[must_use]
    pub fn bank_multi_activity(&self) -> bank_multi_activity::BankMultiActivity<C> {
        bank_multi_activity::BankMultiActivity::new(self.at.clone())
    }

    /// `/v3/marketing/bank-favor/users/{openid}/coupons`
    #[must_use]
    pub fn coupons(&self) -> coupons::Coupons<C> {
        coupons::Coupons::new(self.at.clone())
    }
}
