// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/facemch`

pub mod users;

use crate::{At, Caller};

/// `/v3/facemch`
#[derive(Debug, Clone)]
pub struct Facemch<C> {
    at: At<C>,
}

impl<C: Caller> Facemch<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/facemch/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
