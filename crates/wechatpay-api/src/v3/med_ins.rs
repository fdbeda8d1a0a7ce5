// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/med-ins`

pub mod orders;
pub mod refunds;

use crate::{At, Caller};

/// `/v3/med-ins`
#[derive(Debug, Clone)]
pub struct MedIns<C> {
    at: At<C>,
}

impl<C: Caller> MedIns<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/med-ins/orders`
    #[must_use]
    pub fn orders(&self) -> orders::Orders<C> {
        orders::Orders::new(self.at.clone())
    }

    /// `/v3/med-ins/refunds`
    #[must_use]
    pub fn refunds(&self) -> refunds::Refunds<C> {
        refunds::Refunds::new(self.at.clone())
    }
}
