// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/multiuse`

pub mod stocks;
pub mod users;

use crate::{At, Caller};

/// `/v3/multiuse`
#[derive(Debug, Clone)]
pub struct Multiuse<C> {
    at: At<C>,
}

impl<C: Caller> Multiuse<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/multiuse/stocks`
    #[must_use]
    pub fn stocks(&self) -> stocks::Stocks<C> {
        stocks::Stocks::new(self.at.clone())
    }

    /// `/v3/multiuse/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
