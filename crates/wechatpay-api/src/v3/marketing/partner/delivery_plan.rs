// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/delivery-plan`

pub mod delivery_plans;
pub mod sp_mchid;

use crate::{At, Caller};

/// `/v3/marketing/partner/delivery-plan`
#[derive(Debug, Clone)]
pub struct DeliveryPlan<C> {
    at: At<C>,
}

impl<C: Caller> DeliveryPlan<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/delivery-plan/delivery-plans`
    #[doc(alias = "deliveryPlans")]
    #[must_use]
    pub fn delivery_plans(&self) -> delivery_plans::DeliveryPlans<C> {
        delivery_plans::DeliveryPlans::new(self.at.clone())
    }

    /// `/v3/marketing/partner/delivery-plan/{sp_mchid}`
    #[doc(alias = "spMchid")]
    #[must_use]
    pub fn sp_mchid(&self, sp_mchid: impl std::fmt::Display) -> sp_mchid::SpMchid<C> {
        sp_mchid::SpMchid::new(self.at.with("sp_mchid", sp_mchid))
    }
}
