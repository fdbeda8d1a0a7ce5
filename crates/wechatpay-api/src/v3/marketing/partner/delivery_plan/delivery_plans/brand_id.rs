// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`

pub mod delivery_plans;

use crate::{At, Caller};

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`
#[derive(Debug, Clone)]
pub struct BrandId<C> {
    at: At<C>,
}

impl<C: Caller> BrandId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
    #[doc(alias = "deliveryPlans")]
    #[must_use]
    pub fn delivery_plans(&self) -> delivery_plans::DeliveryPlans<C> {
        delivery_plans::DeliveryPlans::new(self.at.clone())
    }
}
