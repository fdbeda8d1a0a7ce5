// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/express`

pub mod users;

use crate::{At, Caller};

/// `/v3/express`
#[derive(Debug, Clone)]
pub struct Express<C> {
    at: At<C>,
}

impl<C: Caller> Express<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/express/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
