// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand-basic/partner/brands/{brand_id}`

pub mod product_authorities;

use crate::{At, Caller};

/// `/v3/brand-basic/partner/brands/{brand_id}`
#[derive(Debug, Clone)]
pub struct BrandId<C> {
    at: At<C>,
}

impl<C: Caller> BrandId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`
    #[doc(alias = "productAuthorities")]
    #[must_use]
    pub fn product_authorities(&self) -> product_authorities::ProductAuthorities<C> {
        product_authorities::ProductAuthorities::new(self.at.clone())
    }
}
