// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`

pub mod terminate_contract;

use crate::{At, Caller};

/// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`
#[derive(Debug, Clone)]
pub struct UserId<C> {
    at: At<C>,
}

impl<C: Caller> UserId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
    #[doc(alias = "terminateContract")]
    #[must_use]
    pub fn terminate_contract(&self) -> terminate_contract::TerminateContract<C> {
        terminate_contract::TerminateContract::new(self.at.clone())
    }
}
