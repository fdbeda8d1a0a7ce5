// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlinefacemch/organizations/{organization_id}/users`

pub mod out_user_id;
pub mod user_id;

use crate::{At, Caller};

/// `/v3/offlinefacemch/organizations/{organization_id}/users`
#[derive(Debug, Clone)]
pub struct Users<C> {
    at: At<C>,
}

impl<C: Caller> Users<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`
    #[doc(alias = "outUserId")]
    #[must_use]
    pub fn out_user_id(&self) -> out_user_id::OutUserId<C> {
        out_user_id::OutUserId::new(self.at.clone())
    }

    /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id`
    #[doc(alias = "userId")]
    #[must_use]
    pub fn user_id(&self) -> user_id::UserId<C> {
        user_id::UserId::new(self.at.clone())
    }
}
