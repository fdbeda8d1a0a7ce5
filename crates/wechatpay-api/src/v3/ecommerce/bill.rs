// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/bill`

pub mod fundflowbill;

use crate::{At, Caller};

/// `/v3/ecommerce/bill`
#[derive(Debug, Clone)]
pub struct Bill<C> {
    at: At<C>,
}

impl<C: Caller> Bill<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/bill/fundflowbill`
    #[must_use]
    pub fn fundflowbill(&self) -> fundflowbill::Fundflowbill<C> {
        fundflowbill::Fundflowbill::new(self.at.clone())
    }
}
