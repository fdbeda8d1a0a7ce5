// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/marketing/shake-activities`

pub mod activities;

use crate::{At, Caller};

/// `/v3/brand/marketing/shake-activities`
#[derive(Debug, Clone)]
pub struct ShakeActivities<C> {
    at: At<C>,
}

impl<C: Caller> ShakeActivities<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/marketing/shake-activities/activities`
    #[must_use]
    pub fn activities(&self) -> activities::Activities<C> {
        activities::Activities::new(self.at.clone())
    }
}
