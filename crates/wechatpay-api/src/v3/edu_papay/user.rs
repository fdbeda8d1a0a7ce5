// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay/user`

pub mod openid;

use crate::{At, Caller};

/// `/v3/edu-papay/user`
#[derive(Debug, Clone)]
pub struct User<C> {
    at: At<C>,
}

impl<C: Caller> User<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/edu-papay/user/{openid}`
    #[must_use]
    pub fn openid(&self, openid: impl std::fmt::Display) -> openid::Openid<C> {
        openid::Openid::new(self.at.with("openid", openid))
    }
}
