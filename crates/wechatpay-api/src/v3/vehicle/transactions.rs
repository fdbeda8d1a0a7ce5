// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/transactions`

pub mod out_trade_no;
pub mod parking;

use crate::{At, Caller};

/// `/v3/vehicle/transactions`
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/vehicle/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }

    /// `/v3/vehicle/transactions/parking`
    #[must_use]
    pub fn parking(&self) -> parking::Parking<C> {
        parking::Parking::new(self.at.clone())
    }
}
