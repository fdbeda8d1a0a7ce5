// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-star/users/qq`

pub mod qq;

use crate::{At, Caller};

/// `/v3/edu-star/users/qq`
#[derive(Debug, Clone)]
pub struct Qq<C> {
    at: At<C>,
}

impl<C: Caller> Qq<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/edu-star/users/qq/{qq}`
    #[must_use]
    pub fn qq(&self, qq: impl std::fmt::Display) -> qq::Qq<C> {
        qq::Qq::new(self.at.with("qq", qq))
    }
}
