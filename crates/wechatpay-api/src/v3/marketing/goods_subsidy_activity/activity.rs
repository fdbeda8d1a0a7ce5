// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/activity`

pub mod activity_id;

use crate::{At, Caller};

/// `/v3/marketing/goods-subsidy-activity/activity`
#[derive(Debug, Clone)]
pub struct Activity<C> {
    at: At<C>,
}

impl<C: Caller> Activity<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`
    #[doc(alias = "activityId")]
    #[must_use]
    pub fn activity_id(&self, activity_id: impl std::fmt::Display) -> activity_id::ActivityId<C> {
        activity_id::ActivityId::new(self.at.with("activity_id", activity_id))
    }
}
