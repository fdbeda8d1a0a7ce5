// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/rate-activity`

pub mod applications;

use crate::{At, Caller};

/// `/v3/rate-activity`
#[derive(Debug, Clone)]
pub struct RateActivity<C> {
    at: At<C>,
}

impl<C: Caller> RateActivity<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/rate-activity/applications`
    #[must_use]
    pub fn applications(&self) -> applications::Applications<C> {
        applications::Applications::new(self.at.clone())
    }
}
