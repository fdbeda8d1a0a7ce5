// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/paygiftactivity`

pub mod activities;
pub mod unique_threshold_activity;

use crate::{At, Caller};

/// `/v3/marketing/paygiftactivity`
#[derive(Debug, Clone)]
pub struct Paygiftactivity<C> {
    at: At<C>,
}

impl<C: Caller> Paygiftactivity<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/paygiftactivity/activities`
    #[must_use]
    pub fn activities(&self) -> activities::Activities<C> {
        activities::Activities::new(self.at.clone())
    }

    /// `/v3/marketing/paygiftactivity/unique-threshold-activity`
    #[doc(alias = "uniqueThresholdActivity")]
    #[must_use]
    pub fn unique_threshold_activity(&self) -> unique_threshold_activity::UniqueThresholdActivity<C> {
        unique_threshold_activity::UniqueThresholdActivity::new(self.at.clone())
    }
}
