// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/bank-favor`

pub mod users;

use crate::{At, Caller};

/// `/v3/marketing/bank-favor`
#[derive(Debug, Clone)]
pub struct BankFavor<C> {
    at: At<C>,
}

impl<C: Caller> BankFavor<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/bank-favor/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
