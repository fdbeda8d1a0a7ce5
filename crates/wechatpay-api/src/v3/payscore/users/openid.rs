// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/users/{openid}`

pub mod permissions;

use crate::{At, Caller};

/// `/v3/payscore/users/{openid}`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/users/{openid}/permissions`
    #[must_use]
    pub fn permissions(&self) -> permissions::Permissions<C> {
        permissions::Permissions::new(self.at.clone())
    }
}
