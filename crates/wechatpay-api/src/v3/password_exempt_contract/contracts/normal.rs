// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/password-exempt-contract/contracts/normal`

pub mod pre_entrust_sign;

use crate::{At, Caller};

/// `/v3/password-exempt-contract/contracts/normal`
#[derive(Debug, Clone)]
pub struct Normal<C> {
    at: At<C>,
}

impl<C: Caller> Normal<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign`
    #[doc(alias = "preEntrustSign")]
    #[must_use]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign<C> {
        pre_entrust_sign::PreEntrustSign::new(self.at.clone())
    }
}
