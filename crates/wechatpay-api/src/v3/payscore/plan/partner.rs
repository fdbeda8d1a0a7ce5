// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/plan/partner`

pub mod payscore_plans;

use crate::{At, Caller};

/// `/v3/payscore/plan/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/plan/partner/payscore-plans`
    #[doc(alias = "payscorePlans")]
    #[must_use]
    pub fn payscore_plans(&self) -> payscore_plans::PayscorePlans<C> {
        payscore_plans::PayscorePlans::new(self.at.clone())
    }
}
