// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/withdraw`

pub mod day_end_balance_withdraw;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/withdraw`
#[derive(Debug, Clone)]
pub struct Withdraw<C> {
    at: At<C>,
}

impl<C: Caller> Withdraw<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
    #[doc(alias = "dayEndBalanceWithdraw")]
    #[must_use]
    pub fn day_end_balance_withdraw(&self) -> day_end_balance_withdraw::DayEndBalanceWithdraw<C> {
        day_end_balance_withdraw::DayEndBalanceWithdraw::new(self.at.clone())
    }
}
