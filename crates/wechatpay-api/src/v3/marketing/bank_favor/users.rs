// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/bank-favor/users`

pub mod openid;

use crate::{At, Caller};

/// `/v3/marketing/bank-favor/users`
#[derive(Debug, Clone)]
pub struct Users<C> {
    at: At<C>,
}

impl<C: Caller> Users<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/bank-favor/users/{openid}`
    #[must_use]
    pub fn openid(&self, openid: impl std::fmt::Display) -> openid::Openid<C> {
        openid::Openid::new(self.at.with("openid", openid))
    }
}
