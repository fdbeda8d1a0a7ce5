// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/scheduled-deduct-sign`

pub mod contracts;
pub mod partner;

use crate::{At, Caller};

/// `/v3/papay/scheduled-deduct-sign`
#[derive(Debug, Clone)]
pub struct ScheduledDeductSign<C> {
    at: At<C>,
}

impl<C: Caller> ScheduledDeductSign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/scheduled-deduct-sign/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/papay/scheduled-deduct-sign/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }
}
