// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/businesscircle/users/{openid}/points`

pub mod commit_status;

use crate::{At, Caller};

/// `/v3/businesscircle/users/{openid}/points`
#[derive(Debug, Clone)]
pub struct Points<C> {
    at: At<C>,
}

impl<C: Caller> Points<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/businesscircle/users/{openid}/points/commit_status`
    #[doc(alias = "commitStatus")]
    #[must_use]
    pub fn commit_status(&self) -> commit_status::CommitStatus<C> {
        commit_status::CommitStatus::new(self.at.clone())
    }
}
