// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/sign`

pub mod contracts;
pub mod partner;

use crate::{At, Caller};

/// `/v3/papay/sign`
#[derive(Debug, Clone)]
pub struct Sign<C> {
    at: At<C>,
}

impl<C: Caller> Sign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/sign/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/papay/sign/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }
}
