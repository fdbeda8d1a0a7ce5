// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`

pub mod verification_id;

use crate::{At, Caller};

/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`
#[derive(Debug, Clone)]
pub struct Verifications<C> {
    at: At<C>,
}

impl<C: Caller> Verifications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
    #[doc(alias = "verificationId")]
    #[must_use]
    pub fn verification_id(&self, verification_id: impl std::fmt::Display) -> verification_id::VerificationId<C> {
        verification_id::VerificationId::new(self.at.with("verification_id", verification_id))
    }
}
