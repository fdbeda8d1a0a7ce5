// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/individual-contracts/pre-entrust-sign`

pub mod app;
pub mod mini_program;

use crate::{At, Caller};

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign`
#[derive(Debug, Clone)]
pub struct PreEntrustSign<C> {
    at: At<C>,
}

impl<C: Caller> PreEntrustSign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`
    #[must_use]
    pub fn app(&self) -> app::App<C> {
        app::App::new(self.at.clone())
    }

    /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
    #[doc(alias = "miniProgram")]
    #[must_use]
    pub fn mini_program(&self) -> mini_program::MiniProgram<C> {
        mini_program::MiniProgram::new(self.at.clone())
    }
}
