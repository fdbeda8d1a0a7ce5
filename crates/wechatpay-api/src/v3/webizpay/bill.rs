// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/bill`

pub mod proof;
pub mod trade_bill;

use crate::{At, Caller};

/// `/v3/webizpay/bill`
#[derive(Debug, Clone)]
pub struct Bill<C> {
    at: At<C>,
}

impl<C: Caller> Bill<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/bill/proof`
    #[must_use]
    pub fn proof(&self) -> proof::Proof<C> {
        proof::Proof::new(self.at.clone())
    }

    /// `/v3/webizpay/bill/trade-bill`
    #[doc(alias = "tradeBill")]
    #[must_use]
    pub fn trade_bill(&self) -> trade_bill::TradeBill<C> {
        trade_bill::TradeBill::new(self.at.clone())
    }
}
