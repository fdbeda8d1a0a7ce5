// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing`

pub mod bills;
pub mod merchant_configs;
pub mod orders;
pub mod receivers;
pub mod return_orders;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/profitsharing`
#[derive(Debug, Clone)]
pub struct Profitsharing<C> {
    at: At<C>,
}

impl<C: Caller> Profitsharing<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/profitsharing/bills`
    #[must_use]
    pub fn bills(&self) -> bills::Bills<C> {
        bills::Bills::new(self.at.clone())
    }

    /// `/v3/profitsharing/merchant-configs`
    #[doc(alias = "merchantConfigs")]
    #[must_use]
    pub fn merchant_configs(&self) -> merchant_configs::MerchantConfigs<C> {
        merchant_configs::MerchantConfigs::new(self.at.clone())
    }

    /// `/v3/profitsharing/orders`
    #[must_use]
    pub fn orders(&self) -> orders::Orders<C> {
        orders::Orders::new(self.at.clone())
    }

    /// `/v3/profitsharing/receivers`
    #[must_use]
    pub fn receivers(&self) -> receivers::Receivers<C> {
        receivers::Receivers::new(self.at.clone())
    }

    /// `/v3/profitsharing/return-orders`
    #[doc(alias = "returnOrders")]
    #[must_use]
    pub fn return_orders(&self) -> return_orders::ReturnOrders<C> {
        return_orders::ReturnOrders::new(self.at.clone())
    }

    /// `/v3/profitsharing/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
