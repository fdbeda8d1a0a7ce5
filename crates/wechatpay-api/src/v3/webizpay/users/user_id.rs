// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/users/{user_id}`

pub mod authorization_state;
pub mod authorization_url;

use crate::{At, Caller};

/// `/v3/webizpay/users/{user_id}`
#[derive(Debug, Clone)]
pub struct UserId<C> {
    at: At<C>,
}

impl<C: Caller> UserId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/users/{user_id}/authorization-state`
    #[doc(alias = "authorizationState")]
    #[must_use]
    pub fn authorization_state(&self) -> authorization_state::AuthorizationState<C> {
        authorization_state::AuthorizationState::new(self.at.clone())
    }

    /// `/v3/webizpay/users/{user_id}/authorization-url`
    #[doc(alias = "authorizationUrl")]
    #[must_use]
    pub fn authorization_url(&self) -> authorization_url::AuthorizationUrl<C> {
        authorization_url::AuthorizationUrl::new(self.at.clone())
    }
}
