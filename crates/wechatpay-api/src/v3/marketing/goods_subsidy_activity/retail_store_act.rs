// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/retail-store-act`

pub mod activity_id;
pub mod brand_id;

use crate::{At, Caller};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act`
#[derive(Debug, Clone)]
pub struct RetailStoreAct<C> {
    at: At<C>,
}

impl<C: Caller> RetailStoreAct<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`
    #[doc(alias = "activityId")]
    #[must_use]
    pub fn activity_id(&self, activity_id: impl std::fmt::Display) -> activity_id::ActivityId<C> {
        activity_id::ActivityId::new(self.at.with("activity_id", activity_id))
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`
    #[doc(alias = "brandId")]
    #[must_use]
    pub fn brand_id(&self, brand_id: impl std::fmt::Display) -> brand_id::BrandId<C> {
        brand_id::BrandId::new(self.at.with("brand_id", brand_id))
    }
}
