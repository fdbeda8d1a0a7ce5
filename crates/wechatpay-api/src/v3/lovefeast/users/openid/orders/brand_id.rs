// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/lovefeast/users/{openid}/orders/brand-id`

pub mod brand_id;

use crate::{At, Caller};

/// `/v3/lovefeast/users/{openid}/orders/brand-id`
#[derive(Debug, Clone)]
pub struct BrandId<C> {
    at: At<C>,
}

impl<C: Caller> BrandId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
    #[doc(alias = "brandId")]
    #[must_use]
    pub fn brand_id(&self, brand_id: impl std::fmt::Display) -> brand_id::BrandId<C> {
        brand_id::BrandId::new(self.at.with("brand_id", brand_id))
    }
}
