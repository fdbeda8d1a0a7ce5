// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`

pub mod out_user_id;

use crate::{At, Caller};

/// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`
#[derive(Debug, Clone)]
pub struct OutUserId<C> {
    at: At<C>,
}

impl<C: Caller> OutUserId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    #[doc(alias = "outUserId")]
    #[must_use]
    pub fn out_user_id(&self, out_user_id: impl std::fmt::Display) -> out_user_id::OutUserId<C> {
        out_user_id::OutUserId::new(self.at.with("out_user_id", out_user_id))
    }
}
