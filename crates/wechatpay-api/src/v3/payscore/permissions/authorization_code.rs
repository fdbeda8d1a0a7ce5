// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/permissions/authorization-code`

pub mod authorization_code;

use crate::{At, Caller};

/// `/v3/payscore/permissions/authorization-code`
#[derive(Debug, Clone)]
pub struct AuthorizationCode<C> {
    at: At<C>,
}

impl<C: Caller> AuthorizationCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/permissions/authorization-code/{authorization_code}`
    #[doc(alias = "authorizationCode")]
    #[must_use]
    pub fn authorization_code(
        &self,
        authorization_code: impl std::fmt::Display,
    ) -> authorization_code::AuthorizationCode<C> {
        authorization_code::AuthorizationCode::new(self.at.with("authorization_code", authorization_code))
    }
}
