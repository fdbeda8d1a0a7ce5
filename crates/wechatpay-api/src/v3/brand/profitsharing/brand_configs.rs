// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/profitsharing/brand-configs`

pub mod brand_mchid;

use crate::{At, Caller};

/// `/v3/brand/profitsharing/brand-configs`
#[derive(Debug, Clone)]
pub struct BrandConfigs<C> {
    at: At<C>,
}

impl<C: Caller> BrandConfigs<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`
    #[doc(alias = "brandMchid")]
    #[must_use]
    pub fn brand_mchid(&self, brand_mchid: impl std::fmt::Display) -> brand_mchid::BrandMchid<C> {
        brand_mchid::BrandMchid::new(self.at.with("brand_mchid", brand_mchid))
    }
}
