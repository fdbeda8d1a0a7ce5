// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand`

pub mod applyments;
pub mod card;
pub mod marketing;
pub mod partner;
pub mod profitsharing;

use crate::{At, Caller};

/// `/v3/brand`
#[derive(Debug, Clone)]
pub struct Brand<C> {
    at: At<C>,
}

impl<C: Caller> Brand<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/applyments`
    #[must_use]
    pub fn applyments(&self) -> applyments::Applyments<C> {
        applyments::Applyments::new(self.at.clone())
    }

    /// `/v3/brand/card`
    #[must_use]
    pub fn card(&self) -> card::Card<C> {
        card::Card::new(self.at.clone())
    }

    /// `/v3/brand/marketing`
    #[must_use]
    pub fn marketing(&self) -> marketing::Marketing<C> {
        marketing::Marketing::new(self.at.clone())
    }

    /// `/v3/brand/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }

    /// `/v3/brand/profitsharing`
    #[must_use]
    pub fn profitsharing(&self) -> profitsharing::Profitsharing<C> {
        profitsharing::Profitsharing::new(self.at.clone())
    }
}
