// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner`

pub mod delivery_plan;
pub mod product_coupon;

use crate::{At, Caller};

/// `/v3/marketing/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/delivery-plan`
    #[doc(alias = "deliveryPlan")]
    #[must_use]
    pub fn delivery_plan(&self) -> delivery_plan::DeliveryPlan<C> {
        delivery_plan::DeliveryPlan::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon`
    #[doc(alias = "productCoupon")]
    #[must_use]
    pub fn product_coupon(&self) -> product_coupon::ProductCoupon<C> {
        product_coupon::ProductCoupon::new(self.at.clone())
    }
}
