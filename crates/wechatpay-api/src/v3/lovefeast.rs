// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/lovefeast`

pub mod brands;
pub mod users;

use crate::{At, Caller};

/// `/v3/lovefeast`
#[derive(Debug, Clone)]
pub struct Lovefeast<C> {
    at: At<C>,
}

impl<C: Caller> Lovefeast<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/lovefeast/brands`
    #[must_use]
    pub fn brands(&self) -> brands::Brands<C> {
        brands::Brands::new(self.at.clone())
    }

    /// `/v3/lovefeast/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
