// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4sub/sub_merchants/{sub_mchid}/application`

pub mod application_no;

use crate::{At, Caller};

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/application`
#[derive(Debug, Clone)]
pub struct Application<C> {
    at: At<C>,
}

impl<C: Caller> Application<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
    #[doc(alias = "applicationNo")]
    #[must_use]
    pub fn application_no(&self, application_no: impl std::fmt::Display) -> application_no::ApplicationNo<C> {
        application_no::ApplicationNo::new(self.at.with("application_no", application_no))
    }
}
