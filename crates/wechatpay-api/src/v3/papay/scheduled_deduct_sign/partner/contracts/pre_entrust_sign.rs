// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`

pub mod app;
pub mod h5;
pub mod jsapi;
pub mod mini_program;

use crate::{At, Caller};

/// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`
#[derive(Debug, Clone)]
pub struct PreEntrustSign<C> {
    at: At<C>,
}

impl<C: Caller> PreEntrustSign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
    #[must_use]
    pub fn app(&self) -> app::App<C> {
        app::App::new(self.at.clone())
    }

    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
    #[must_use]
    pub fn h5(&self) -> h5::H5<C> {
        h5::H5::new(self.at.clone())
    }

    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
    #[must_use]
    pub fn jsapi(&self) -> jsapi::Jsapi<C> {
        jsapi::Jsapi::new(self.at.clone())
    }

    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
    #[doc(alias = "miniProgram")]
    #[must_use]
    pub fn mini_program(&self) -> mini_program::MiniProgram<C> {
        mini_program::MiniProgram::new(self.at.clone())
    }
}
