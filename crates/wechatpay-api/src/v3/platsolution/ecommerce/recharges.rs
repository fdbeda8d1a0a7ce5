// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/recharges`

pub mod apply;
pub mod out_recharge_no;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/recharges`
#[derive(Debug, Clone)]
pub struct Recharges<C> {
    at: At<C>,
}

impl<C: Caller> Recharges<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/recharges/apply`
    #[must_use]
    pub fn apply(&self) -> apply::Apply<C> {
        apply::Apply::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/recharges/out-recharge-no`
    #[doc(alias = "outRechargeNo")]
    #[must_use]
    pub fn out_recharge_no(&self) -> out_recharge_no::OutRechargeNo<C> {
        out_recharge_no::OutRechargeNo::new(self.at.clone())
    }
}
