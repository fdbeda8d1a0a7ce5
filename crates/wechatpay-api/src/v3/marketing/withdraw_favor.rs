// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/withdraw-favor`

pub mod users;

use crate::{At, Caller};

/// `/v3/marketing/withdraw-favor`
#[derive(Debug, Clone)]
pub struct WithdrawFavor<C> {
    at: At<C>,
}

impl<C: Caller> WithdrawFavor<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/withdraw-favor/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
