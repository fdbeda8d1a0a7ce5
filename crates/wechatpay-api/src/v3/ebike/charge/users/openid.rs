// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike/charge/users/{openid}`

pub mod contract;

use crate::{At, Caller};

/// `/v3/ebike/charge/users/{openid}`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ebike/charge/users/{openid}/contract`
    #[must_use]
    pub fn contract(&self) -> contract::Contract<C> {
        contract::Contract::new(self.at.clone())
    }
}
