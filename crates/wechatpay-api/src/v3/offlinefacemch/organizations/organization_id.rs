// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlinefacemch/organizations/{organization_id}`

pub mod users;

use crate::{At, Caller};

/// `/v3/offlinefacemch/organizations/{organization_id}`
#[derive(Debug, Clone)]
pub struct OrganizationId<C> {
    at: At<C>,
}

impl<C: Caller> OrganizationId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/offlinefacemch/organizations/{organization_id}/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
