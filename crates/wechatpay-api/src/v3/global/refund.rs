// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/refund`

pub mod partner;
pub mod recharge_balance;

use crate::{At, Caller};

/// `/v3/global/refund`
#[derive(Debug, Clone)]
pub struct Refund<C> {
    at: At<C>,
}

impl<C: Caller> Refund<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/refund/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }

    /// `/v3/global/refund/recharge-balance`
    #[doc(alias = "rechargeBalance")]
    #[must_use]
    pub fn recharge_balance(&self) -> recharge_balance::RechargeBalance<C> {
        recharge_balance::RechargeBalance::new(self.at.clone())
    }
}
