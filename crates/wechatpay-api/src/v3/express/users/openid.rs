// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/express/users/{openid}`

pub mod transform;

use crate::{At, Caller};

/// `/v3/express/users/{openid}`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/express/users/{openid}/transform`
    #[must_use]
    pub fn transform(&self) -> transform::Transform<C> {
        transform::Transform::new(self.at.clone())
    }
}
