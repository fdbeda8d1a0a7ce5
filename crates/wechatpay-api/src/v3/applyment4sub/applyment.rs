// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/applyment4sub/applyment`

pub mod applyment_id;
pub mod business_code;

use crate::{At, Caller};

/// `/v3/applyment4sub/applyment`
#[derive(Debug, Clone)]
pub struct Applyment<C> {
    at: At<C>,
}

impl<C: Caller> Applyment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/applyment4sub/applyment/applyment_id`
    #[doc(alias = "applymentId")]
    #[must_use]
    pub fn applyment_id(&self) -> applyment_id::ApplymentId<C> {
        applyment_id::ApplymentId::new(self.at.clone())
    }

    /// `/v3/applyment4sub/applyment/business_code`
    #[doc(alias = "businessCode")]
    #[must_use]
    pub fn business_code(&self) -> business_code::BusinessCode<C> {
        business_code::BusinessCode::new(self.at.clone())
    }
}
