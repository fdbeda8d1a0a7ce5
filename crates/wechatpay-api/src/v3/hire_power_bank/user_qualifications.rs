// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/hire-power-bank/user-qualifications`

pub mod openid;

use crate::{At, Caller};

/// `/v3/hire-power-bank/user-qualifications`
#[derive(Debug, Clone)]
pub struct UserQualifications<C> {
    at: At<C>,
}

impl<C: Caller> UserQualifications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/hire-power-bank/user-qualifications/{openid}`
    #[must_use]
    pub fn openid(&self, openid: impl std::fmt::Display) -> openid::Openid<C> {
        openid::Openid::new(self.at.with("openid", openid))
    }
}
