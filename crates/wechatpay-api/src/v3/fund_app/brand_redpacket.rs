// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/brand-redpacket`

pub mod brand_merchant_batches;
pub mod brand_merchant_out_batches;

use crate::{At, Caller};

/// `/v3/fund-app/brand-redpacket`
#[derive(Debug, Clone)]
pub struct BrandRedpacket<C> {
    at: At<C>,
}

impl<C: Caller> BrandRedpacket<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
    #[doc(alias = "brandMerchantBatches")]
    #[must_use]
    pub fn brand_merchant_batches(&self) -> brand_merchant_batches::BrandMerchantBatches<C> {
        brand_merchant_batches::BrandMerchantBatches::new(self.at.clone())
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`
    #[doc(alias = "brandMerchantOutBatches")]
    #[must_use]
    pub fn brand_merchant_out_batches(&self) -> brand_merchant_out_batches::BrandMerchantOutBatches<C> {
        brand_merchant_out_batches::BrandMerchantOutBatches::new(self.at.clone())
    }
}
