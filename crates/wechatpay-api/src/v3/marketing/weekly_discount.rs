// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/weekly-discount`

pub mod activities;

use crate::{At, Caller};

/// `/v3/marketing/weekly-discount`
#[derive(Debug, Clone)]
pub struct WeeklyDiscount<C> {
    at: At<C>,
}

impl<C: Caller> WeeklyDiscount<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/weekly-discount/activities`
    #[must_use]
    pub fn activities(&self) -> activities::Activities<C> {
        activities::Activities::new(self.at.clone())
    }
}
