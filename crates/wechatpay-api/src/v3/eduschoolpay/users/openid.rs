// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay/users/{openid}`

pub mod contracts;
pub mod debt_state;

use crate::{At, Caller};

/// `/v3/eduschoolpay/users/{openid}`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/eduschoolpay/users/{openid}/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/eduschoolpay/users/{openid}/debt-state`
    #[doc(alias = "debtState")]
    #[must_use]
    pub fn debt_state(&self) -> debt_state::DebtState<C> {
        debt_state::DebtState::new(self.at.clone())
    }
}
