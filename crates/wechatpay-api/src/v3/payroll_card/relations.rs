// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/relations`

pub mod openid;

use crate::{At, Caller};

/// `/v3/payroll-card/relations`
#[derive(Debug, Clone)]
pub struct Relations<C> {
    at: At<C>,
}

impl<C: Caller> Relations<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payroll-card/relations/{openid}`
    #[must_use]
    pub fn openid(&self, openid: impl std::fmt::Display) -> openid::Openid<C> {
        openid::Openid::new(self.at.with("openid", openid))
    }
}
