// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/refund`

pub mod domestic;

use crate::{At, Caller};

/// `/v3/refund`
#[derive(Debug, Clone)]
pub struct Refund<C> {
    at: At<C>,
}

impl<C: Caller> Refund<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/refund/domestic`
    #[must_use]
    pub fn domestic(&self) -> domestic::Domestic<C> {
        domestic::Domestic::new(self.at.clone())
    }
}
