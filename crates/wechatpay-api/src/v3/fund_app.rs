// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app`

pub mod brand_redpacket;
pub mod mch_transfer;

use crate::{At, Caller};

/// `/v3/fund-app`
#[derive(Debug, Clone)]
pub struct FundApp<C> {
    at: At<C>,
}

impl<C: Caller> FundApp<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/brand-redpacket`
    #[doc(alias = "brandRedpacket")]
    #[must_use]
    pub fn brand_redpacket(&self) -> brand_redpacket::BrandRedpacket<C> {
        brand_redpacket::BrandRedpacket::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer`
    #[doc(alias = "mchTransfer")]
    #[must_use]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer<C> {
        mch_transfer::MchTransfer::new(self.at.clone())
    }
}
