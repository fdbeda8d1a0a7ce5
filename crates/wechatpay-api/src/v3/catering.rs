// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/catering`

pub mod orders;

use crate::{At, Caller};

/// `/v3/catering`
#[derive(Debug, Clone)]
pub struct Catering<C> {
    at: At<C>,
}

impl<C: Caller> Catering<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/catering/orders`
    #[must_use]
    pub fn orders(&self) -> orders::Orders<C> {
        orders::Orders::new(self.at.clone())
    }
}
