// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`

pub mod apply;

use crate::{At, Caller};

/// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`
#[derive(Debug, Clone)]
pub struct ActivityId<C> {
    at: At<C>,
}

impl<C: Caller> ActivityId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
    #[must_use]
    pub fn apply(&self) -> apply::Apply<C> {
        apply::Apply::new(self.at.clone())
    }
}
