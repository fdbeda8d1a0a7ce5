// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/rate-activity/applications/id`

pub mod application_id;

use crate::{At, Caller};

/// `/v3/rate-activity/applications/id`
#[derive(Debug, Clone)]
pub struct Id<C> {
    at: At<C>,
}

impl<C: Caller> Id<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/rate-activity/applications/id/{application_id}`
    #[doc(alias = "applicationId")]
    #[must_use]
    pub fn application_id(&self, application_id: impl std::fmt::Display) -> application_id::ApplicationId<C> {
        application_id::ApplicationId::new(self.at.with("application_id", application_id))
    }
}
