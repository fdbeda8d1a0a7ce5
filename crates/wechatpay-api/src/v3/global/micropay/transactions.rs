// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/micropay/transactions`

pub mod id;
pub mod out_trade_no;
pub mod pay;

use crate::{At, Caller};

/// `/v3/global/micropay/transactions`
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/micropay/transactions/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/global/micropay/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }

    /// `/v3/global/micropay/transactions/pay`
    #[must_use]
    pub fn pay(&self) -> pay::Pay<C> {
        pay::Pay::new(self.at.clone())
    }
}
