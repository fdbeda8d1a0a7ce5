// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor`

pub mod callbacks;
pub mod coupons;
pub mod product_coupons;
pub mod stocks;
pub mod subsidy;
pub mod users;

use crate::{At, Caller};

/// `/v3/marketing/busifavor`
#[derive(Debug, Clone)]
pub struct Busifavor<C> {
    at: At<C>,
}

impl<C: Caller> Busifavor<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/callbacks`
    #[must_use]
    pub fn callbacks(&self) -> callbacks::Callbacks<C> {
        callbacks::Callbacks::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/coupons`
    #[must_use]
    pub fn coupons(&self) -> coupons::Coupons<C> {
        coupons::Coupons::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/product-coupons`
    #[doc(alias = "productCoupons")]
    #[must_use]
    pub fn product_coupons(&self) -> product_coupons::ProductCoupons<C> {
        product_coupons::ProductCoupons::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/stocks`
    #[must_use]
    pub fn stocks(&self) -> stocks::Stocks<C> {
        stocks::Stocks::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/subsidy`
    #[must_use]
    pub fn subsidy(&self) -> subsidy::Subsidy<C> {
        subsidy::Subsidy::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
