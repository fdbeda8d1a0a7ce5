// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions/out-trade-no`

pub mod combine_out_trade_no;

use crate::{At, Caller};

/// `/v3/combine-transactions/out-trade-no`
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
    #[doc(alias = "combineOutTradeNo")]
    #[must_use]
    pub fn combine_out_trade_no(
        &self,
        combine_out_trade_no: impl std::fmt::Display,
    ) -> combine_out_trade_no::CombineOutTradeNo<C> {
        combine_out_trade_no::CombineOutTradeNo::new(self.at.with("combine_out_trade_no", combine_out_trade_no))
    }
}
