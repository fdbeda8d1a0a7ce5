// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/refund/partner`

pub mod recharge_balance;

use crate::{At, Caller};

/// `/v3/global/refund/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/refund/partner/recharge-balance`
    #[doc(alias = "rechargeBalance")]
    #[must_use]
    pub fn recharge_balance(&self) -> recharge_balance::RechargeBalance<C> {
        recharge_balance::RechargeBalance::new(self.at.clone())
    }
}
