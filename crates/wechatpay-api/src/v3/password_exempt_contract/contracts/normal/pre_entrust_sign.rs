// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign`

pub mod mini_program;
pub mod pay_redirect_sign;

use crate::{At, Caller};

/// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign`
#[derive(Debug, Clone)]
pub struct PreEntrustSign<C> {
    at: At<C>,
}

impl<C: Caller> PreEntrustSign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
    #[doc(alias = "miniProgram")]
    #[must_use]
    pub fn mini_program(&self) -> mini_program::MiniProgram<C> {
        mini_program::MiniProgram::new(self.at.clone())
    }

    /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
    #[doc(alias = "payRedirectSign")]
    #[must_use]
    pub fn pay_redirect_sign(&self) -> pay_redirect_sign::PayRedirectSign<C> {
        pay_redirect_sign::PayRedirectSign::new(self.at.clone())
    }
}
