// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/compliance`

pub mod inactive_merchant_identity_verification;

use crate::{At, Caller};

/// `/v3/compliance`
#[derive(Debug, Clone)]
pub struct Compliance<C> {
    at: At<C>,
}

impl<C: Caller> Compliance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/compliance/inactive-merchant-identity-verification`
    #[doc(alias = "inactiveMerchantIdentityVerification")]
    #[must_use]
    pub fn inactive_merchant_identity_verification(
        &self,
    ) -> inactive_merchant_identity_verification::InactiveMerchantIdentityVerification<C> {
        inactive_merchant_identity_verification::InactiveMerchantIdentityVerification::new(self.at.clone())
    }
}
