// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/palmservice/authorization`

pub mod openid;
pub mod preauthorize;

use crate::{At, Caller};

/// `/v3/palmservice/authorization`
#[derive(Debug, Clone)]
pub struct Authorization<C> {
    at: At<C>,
}

impl<C: Caller> Authorization<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/palmservice/authorization/openid`
    #[must_use]
    pub fn openid(&self) -> openid::Openid<C> {
        openid::Openid::new(self.at.clone())
    }

    /// `/v3/palmservice/authorization/preauthorize`
    #[must_use]
    pub fn preauthorize(&self) -> preauthorize::Preauthorize<C> {
        preauthorize::Preauthorize::new(self.at.clone())
    }
}
