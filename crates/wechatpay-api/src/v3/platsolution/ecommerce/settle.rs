// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/settle`

pub mod prepay_settle_orders;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/settle`
#[derive(Debug, Clone)]
pub struct Settle<C> {
    at: At<C>,
}

impl<C: Caller> Settle<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders`
    #[doc(alias = "prepaySettleOrders")]
    #[must_use]
    pub fn prepay_settle_orders(&self) -> prepay_settle_orders::PrepaySettleOrders<C> {
        prepay_settle_orders::PrepaySettleOrders::new(self.at.clone())
    }
}
