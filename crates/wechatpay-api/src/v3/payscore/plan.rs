// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/plan`

pub mod partner;
pub mod payscore_plans;

use crate::{At, Caller};

/// `/v3/payscore/plan`
#[derive(Debug, Clone)]
pub struct Plan<C> {
    at: At<C>,
}

impl<C: Caller> Plan<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/plan/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }

    /// `/v3/payscore/plan/payscore-plans`
    #[doc(alias = "payscorePlans")]
    #[must_use]
    pub fn payscore_plans(&self) -> payscore_plans::PayscorePlans<C> {
        payscore_plans::PayscorePlans::new(self.at.clone())
    }
}
