// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/compliance/inactive-merchant-identity-verification`

pub mod merchants;

use crate::{At, Caller};

/// `/v3/compliance/inactive-merchant-identity-verification`
#[derive(Debug, Clone)]
pub struct InactiveMerchantIdentityVerification<C> {
    at: At<C>,
}

impl<C: Caller> InactiveMerchantIdentityVerification<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/compliance/inactive-merchant-identity-verification/merchants`
    #[must_use]
    pub fn merchants(&self) -> merchants::Merchants<C> {
        merchants::Merchants::new(self.at.clone())
    }
}
