// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/sign/partner`

pub mod contracts;

use crate::{At, Caller};

/// `/v3/papay/sign/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/sign/partner/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }
}
