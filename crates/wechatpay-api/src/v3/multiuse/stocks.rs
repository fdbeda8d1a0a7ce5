// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/multiuse/stocks`

pub mod stock_id;

use crate::{At, Caller};

/// `/v3/multiuse/stocks`
#[derive(Debug, Clone)]
pub struct Stocks<C> {
    at: At<C>,
}

impl<C: Caller> Stocks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/multiuse/stocks/{stock_id}`
    #[doc(alias = "stockId")]
    #[must_use]
    pub fn stock_id(&self, stock_id: impl std::fmt::Display) -> stock_id::StockId<C> {
        stock_id::StockId::new(self.at.with("stock_id", stock_id))
    }
}
