// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/mchcontactalterapplyment/merchant`

pub mod merchant_code;

use crate::{At, Caller};

/// `/v3/mchalterapply/mchcontactalterapplyment/merchant`
#[derive(Debug, Clone)]
pub struct Merchant<C> {
    at: At<C>,
}

impl<C: Caller> Merchant<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`
    #[doc(alias = "merchantCode")]
    #[must_use]
    pub fn merchant_code(&self, merchant_code: impl std::fmt::Display) -> merchant_code::MerchantCode<C> {
        merchant_code::MerchantCode::new(self.at.with("merchant_code", merchant_code))
    }
}
