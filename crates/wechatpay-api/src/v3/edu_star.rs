// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-star`

pub mod orders;
pub mod users;

use crate::{At, Caller};

/// `/v3/edu-star`
#[derive(Debug, Clone)]
pub struct EduStar<C> {
    at: At<C>,
}

impl<C: Caller> EduStar<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/edu-star/orders`
    #[must_use]
    pub fn orders(&self) -> orders::Orders<C> {
        orders::Orders::new(self.at.clone())
    }

    /// `/v3/edu-star/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
