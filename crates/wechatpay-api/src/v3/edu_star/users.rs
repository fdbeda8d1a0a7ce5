// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-star/users`

pub mod openid;
pub mod qq;

use crate::{At, Caller};

/// `/v3/edu-star/users`
#[derive(Debug, Clone)]
pub struct Users<C> {
    at: At<C>,
}

impl<C: Caller> Users<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/edu-star/users/openid`
    #[must_use]
    pub fn openid(&self) -> openid::Openid<C> {
        openid::Openid::new(self.at.clone())
    }

    /// `/v3/edu-star/users/qq`
    #[must_use]
    pub fn qq(&self) -> qq::Qq<C> {
        qq::Qq::new(self.at.clone())
    }
}
