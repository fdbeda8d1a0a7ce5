// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/users`

pub mod user_id;

use crate::{At, Caller};

/// `/v3/webizpay/users`
#[derive(Debug, Clone)]
pub struct Users<C> {
    at: At<C>,
}

impl<C: Caller> Users<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/users/{user_id}`
    #[doc(alias = "userId")]
    #[must_use]
    pub fn user_id(&self, user_id: impl std::fmt::Display) -> user_id::UserId<C> {
        user_id::UserId::new(self.at.with("user_id", user_id))
    }
}
