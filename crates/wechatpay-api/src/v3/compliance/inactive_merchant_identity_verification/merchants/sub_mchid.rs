// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`

pub mod verifications;

use crate::{At, Caller};

/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`
    #[must_use]
    pub fn verifications(&self) -> verifications::Verifications<C> {
        verifications::Verifications::new(self.at.clone())
    }
}
