// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund`

pub mod balance;
pub mod dayendbalance;
pub mod withdraw;

use crate::{At, Caller};

/// `/v3/merchant/fund`
#[derive(Debug, Clone)]
pub struct Fund<C> {
    at: At<C>,
}

impl<C: Caller> Fund<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant/fund/balance`
    #[must_use]
    pub fn balance(&self) -> balance::Balance<C> {
        balance::Balance::new(self.at.clone())
    }

    /// `/v3/merchant/fund/dayendbalance`
    #[must_use]
    pub fn dayendbalance(&self) -> dayendbalance::Dayendbalance<C> {
        dayendbalance::Dayendbalance::new(self.at.clone())
    }

    /// `/v3/merchant/fund/withdraw`
    #[must_use]
    pub fn withdraw(&self) -> withdraw::Withdraw<C> {
        withdraw::Withdraw::new(self.at.clone())
    }
}
