// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/marketing`

pub mod shake_activities;

use crate::{At, Caller};

/// `/v3/brand/marketing`
#[derive(Debug, Clone)]
pub struct Marketing<C> {
    at: At<C>,
}

impl<C: Caller> Marketing<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/marketing/shake-activities`
    #[doc(alias = "shakeActivities")]
    #[must_use]
    pub fn shake_activities(&self) -> shake_activities::ShakeActivities<C> {
        shake_activities::ShakeActivities::new(self.at.clone())
    }
}
