// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`

pub mod reverse;

use crate::{At, Caller};

/// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
    #[must_use]
    pub fn reverse(&self) -> reverse::Reverse<C> {
        reverse::Reverse::new(self.at.clone())
    }
}
