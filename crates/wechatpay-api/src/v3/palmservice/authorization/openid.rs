// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/palmservice/authorization/openid`

pub mod openid;

use crate::{At, Caller};

/// `/v3/palmservice/authorization/openid`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/palmservice/authorization/openid/{openid}`
    #[must_use]
    pub fn openid(&self, openid: impl std::fmt::Display) -> openid::Openid<C> {
        openid::Openid::new(self.at.with("openid", openid))
    }
}
