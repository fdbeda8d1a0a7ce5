// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital`

pub mod capitallhh;

use crate::{At, Caller};

/// `/v3/capital`
#[derive(Debug, Clone)]
pub struct Capital<C> {
    at: At<C>,
}

impl<C: Caller> Capital<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/capital/capitallhh`
    #[must_use]
    pub fn capitallhh(&self) -> capitallhh::Capitallhh<C> {
        capitallhh::Capitallhh::new(self.at.clone())
    }
}
