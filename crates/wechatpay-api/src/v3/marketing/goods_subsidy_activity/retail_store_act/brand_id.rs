// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`

pub mod materials;
pub mod stores;

use crate::{At, Caller};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`
#[derive(Debug, Clone)]
pub struct BrandId<C> {
    at: At<C>,
}

impl<C: Caller> BrandId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
    #[must_use]
    pub fn materials(&self) -> materials::Materials<C> {
        materials::Materials::new(self.at.clone())
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    #[must_use]
    pub fn stores(&self) -> stores::Stores<C> {
        stores::Stores::new(self.at.clone())
    }
}
