// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/profitsharing`

pub mod brand_configs;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

use crate::{At, Caller};

/// `/v3/brand/profitsharing`
#[derive(Debug, Clone)]
pub struct Profitsharing<C> {
    at: At<C>,
}

impl<C: Caller> Profitsharing<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/profitsharing/brand-configs`
    #[doc(alias = "brandConfigs")]
    #[must_use]
    pub fn brand_configs(&self) -> brand_configs::BrandConfigs<C> {
        brand_configs::BrandConfigs::new(self.at.clone())
    }

    /// `/v3/brand/profitsharing/finish-order`
    #[doc(alias = "finishOrder")]
    #[must_use]
    pub fn finish_order(&self) -> finish_order::FinishOrder<C> {
        finish_order::FinishOrder::new(self.at.clone())
    }

    /// `/v3/brand/profitsharing/orders`
    #[must_use]
    pub fn orders(&self) -> orders::Orders<C> {
        orders::Orders::new(self.at.clone())
    }

    /// `/v3/brand/profitsharing/receivers`
    #[must_use]
    pub fn receivers(&self) -> receivers::Receivers<C> {
        receivers::Receivers::new(self.at.clone())
    }

    /// `/v3/brand/profitsharing/returnorders`
    #[must_use]
    pub fn returnorders(&self) -> returnorders::Returnorders<C> {
        returnorders::Returnorders::new(self.at.clone())
    }
}
