// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/businesscircle/users/{openid}`

pub mod points;

use crate::{At, Caller};

/// `/v3/businesscircle/users/{openid}`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/businesscircle/users/{openid}/points`
    #[must_use]
    pub fn points(&self) -> points::Points<C> {
        points::Points::new(self.at.clone())
    }
}
