// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/refund/domestic`

pub mod refunds;

use crate::{At, Caller};

/// `/v3/refund/domestic`
#[derive(Debug, Clone)]
pub struct Domestic<C> {
    at: At<C>,
}

impl<C: Caller> Domestic<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/refund/domestic/refunds`
    #[must_use]
    pub fn refunds(&self) -> refunds::Refunds<C> {
        refunds::Refunds::new(self.at.clone())
    }
}
