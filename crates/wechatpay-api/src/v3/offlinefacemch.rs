// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlinefacemch`

pub mod organizations;
pub mod tokens;

use crate::{At, Caller};

/// `/v3/offlinefacemch`
#[derive(Debug, Clone)]
pub struct Offlinefacemch<C> {
    at: At<C>,
}

impl<C: Caller> Offlinefacemch<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/offlinefacemch/organizations`
    #[must_use]
    pub fn organizations(&self) -> organizations::Organizations<C> {
        organizations::Organizations::new(self.at.clone())
    }

    /// `/v3/offlinefacemch/tokens`
    #[must_use]
    pub fn tokens(&self) -> tokens::Tokens<C> {
        tokens::Tokens::new(self.at.clone())
    }
}
