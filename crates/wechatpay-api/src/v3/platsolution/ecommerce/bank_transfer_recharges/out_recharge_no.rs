// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no`

pub mod out_recharge_no;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no`
#[derive(Debug, Clone)]
pub struct OutRechargeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRechargeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
    #[doc(alias = "outRechargeNo")]
    #[must_use]
    pub fn out_recharge_no(&self, out_recharge_no: impl std::fmt::Display) -> out_recharge_no::OutRechargeNo<C> {
        out_recharge_no::OutRechargeNo::new(self.at.with("out_recharge_no", out_recharge_no))
    }
}
