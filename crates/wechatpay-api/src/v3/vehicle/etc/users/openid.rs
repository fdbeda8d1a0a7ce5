// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/etc/users/{openid}`

pub mod contracts;

use crate::{At, Caller};

/// `/v3/vehicle/etc/users/{openid}`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/vehicle/etc/users/{openid}/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }
}
