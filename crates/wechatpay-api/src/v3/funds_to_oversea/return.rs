// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea/return`

pub mod return_orders;

use crate::{At, Caller};

/// `/v3/funds-to-oversea/return`
#[derive(Debug, Clone)]
pub struct Return<C> {
    at: At<C>,
}

impl<C: Caller> Return<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/funds-to-oversea/return/return-orders`
    #[doc(alias = "returnOrders")]
    #[must_use]
    pub fn return_orders(&self) -> return_orders::ReturnOrders<C> {
        return_orders::ReturnOrders::new(self.at.clone())
    }
}
