// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-papay`

pub mod contracts;

use crate::{At, Caller};

/// `/v3/partner-papay`
#[derive(Debug, Clone)]
pub struct PartnerPapay<C> {
    at: At<C>,
}

impl<C: Caller> PartnerPapay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/partner-papay/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }
}
