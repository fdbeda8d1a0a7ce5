// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/recharge`

pub mod bank_transfer_recharges;

use crate::{At, Caller};

/// `/v3/recharge`
#[derive(Debug, Clone)]
pub struct Recharge<C> {
    at: At<C>,
}

impl<C: Caller> Recharge<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/recharge/bank-transfer-recharges`
    #[doc(alias = "bankTransferRecharges")]
    #[must_use]
    pub fn bank_transfer_recharges(&self) -> bank_transfer_recharges::BankTransferRecharges<C> {
        bank_transfer_recharges::BankTransferRecharges::new(self.at.clone())
    }
}
