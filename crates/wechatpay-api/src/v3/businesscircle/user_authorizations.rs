// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/businesscircle/user-authorizations`

pub mod openid;

use crate::{At, Caller};

/// `/v3/businesscircle/user-authorizations`
#[derive(Debug, Clone)]
pub struct UserAuthorizations<C> {
    at: At<C>,
}

impl<C: Caller> UserAuthorizations<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/businesscircle/user-authorizations/{openid}`
    #[must_use]
    pub fn openid(&self, openid: impl std::fmt::Display) -> openid::Openid<C> {
        openid::Openid::new(self.at.with("openid", openid))
    }
}
