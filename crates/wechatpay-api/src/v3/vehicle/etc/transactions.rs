// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/etc/transactions`

pub mod highway;
pub mod id;
pub mod out_trade_no;

use crate::{At, Caller};

/// `/v3/vehicle/etc/transactions`
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/vehicle/etc/transactions/highway`
    #[must_use]
    pub fn highway(&self) -> highway::Highway<C> {
        highway::Highway::new(self.at.clone())
    }

    /// `/v3/vehicle/etc/transactions/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/vehicle/etc/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }
}
