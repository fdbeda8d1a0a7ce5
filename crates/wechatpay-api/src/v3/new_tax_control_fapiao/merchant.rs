// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/merchant`

pub mod base_information;
pub mod development_config;
pub mod sub_mchid;
pub mod tax_codes;

use crate::{At, Caller};

/// `/v3/new-tax-control-fapiao/merchant`
#[derive(Debug, Clone)]
pub struct Merchant<C> {
    at: At<C>,
}

impl<C: Caller> Merchant<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/new-tax-control-fapiao/merchant/base-information`
    #[doc(alias = "baseInformation")]
    #[must_use]
    pub fn base_information(&self) -> base_information::BaseInformation<C> {
        base_information::BaseInformation::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/merchant/development-config`
    #[doc(alias = "developmentConfig")]
    #[must_use]
    pub fn development_config(&self) -> development_config::DevelopmentConfig<C> {
        development_config::DevelopmentConfig::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/merchant/tax-codes`
    #[doc(alias = "taxCodes")]
    #[must_use]
    pub fn tax_codes(&self) -> tax_codes::TaxCodes<C> {
        tax_codes::TaxCodes::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }
}
