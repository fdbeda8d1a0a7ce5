// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/med-ins/orders/mix-trade-no`

pub mod mix_trade_no;

use crate::{At, Caller};

/// `/v3/med-ins/orders/mix-trade-no`
#[derive(Debug, Clone)]
pub struct MixTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> MixTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
    #[doc(alias = "mixTradeNo")]
    #[must_use]
    pub fn mix_trade_no(&self, mix_trade_no: impl std::fmt::Display) -> mix_trade_no::MixTradeNo<C> {
        mix_trade_no::MixTradeNo::new(self.at.with("mix_trade_no", mix_trade_no))
    }
}
