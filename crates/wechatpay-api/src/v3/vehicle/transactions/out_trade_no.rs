// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/transactions/out-trade-no`

pub mod out_trade_no;

use crate::{At, Caller};

/// `/v3/vehicle/transactions/out-trade-no`
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self, out_trade_no: impl std::fmt::Display) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.with("out_trade_no", out_trade_no))
    }
}
