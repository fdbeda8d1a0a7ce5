// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/palmservice`

pub mod authorization;

use crate::{At, Caller};

/// `/v3/palmservice`
#[derive(Debug, Clone)]
pub struct Palmservice<C> {
    at: At<C>,
}

impl<C: Caller> Palmservice<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/palmservice/authorization`
    #[must_use]
    pub fn authorization(&self) -> authorization::Authorization<C> {
        authorization::Authorization::new(self.at.clone())
    }
}
