// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/applyments/business-code`

pub mod business_code;

use crate::{At, Caller};

/// `/v3/brand/applyments/business-code`
#[derive(Debug, Clone)]
pub struct BusinessCode<C> {
    at: At<C>,
}

impl<C: Caller> BusinessCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/applyments/business-code/{business_code}`
    #[doc(alias = "businessCode")]
    #[must_use]
    pub fn business_code(&self, business_code: impl std::fmt::Display) -> business_code::BusinessCode<C> {
        business_code::BusinessCode::new(self.at.with("business_code", business_code))
    }
}
