// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/lovefeast/users/{openid}`

pub mod orders;

use crate::{At, Caller};

/// `/v3/lovefeast/users/{openid}`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/lovefeast/users/{openid}/orders`
    #[must_use]
    pub fn orders(&self) -> orders::Orders<C> {
        orders::Orders::new(self.at.clone())
    }
}
