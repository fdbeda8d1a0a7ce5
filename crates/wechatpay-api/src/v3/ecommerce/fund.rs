// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/fund`

pub mod balance;
pub mod enddaybalance;
pub mod withdraw;

use crate::{At, Caller};

/// `/v3/ecommerce/fund`
#[derive(Debug, Clone)]
pub struct Fund<C> {
    at: At<C>,
}

impl<C: Caller> Fund<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/fund/balance`
    #[must_use]
    pub fn balance(&self) -> balance::Balance<C> {
        balance::Balance::new(self.at.clone())
    }

    /// `/v3/ecommerce/fund/enddaybalance`
    #[must_use]
    pub fn enddaybalance(&self) -> enddaybalance::Enddaybalance<C> {
        enddaybalance::Enddaybalance::new(self.at.clone())
    }

    /// `/v3/ecommerce/fund/withdraw`
    #[must_use]
    pub fn withdraw(&self) -> withdraw::Withdraw<C> {
        withdraw::Withdraw::new(self.at.clone())
    }
}
