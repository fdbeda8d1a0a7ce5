// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/repayment/combine-transactions/partner`

pub mod out_trade_no;
pub mod prepay;

use crate::{At, Caller};

/// `/v3/repayment/combine-transactions/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/repayment/combine-transactions/partner/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }

    /// `/v3/repayment/combine-transactions/partner/prepay`
    #[must_use]
    pub fn prepay(&self) -> prepay::Prepay<C> {
        prepay::Prepay::new(self.at.clone())
    }
}
