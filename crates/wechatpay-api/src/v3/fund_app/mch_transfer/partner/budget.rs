// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/budget`

pub mod out_budget_no;

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/partner/budget`
#[derive(Debug, Clone)]
pub struct Budget<C> {
    at: At<C>,
}

impl<C: Caller> Budget<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`
    #[doc(alias = "outBudgetNo")]
    #[must_use]
    pub fn out_budget_no(&self, out_budget_no: impl std::fmt::Display) -> out_budget_no::OutBudgetNo<C> {
        out_budget_no::OutBudgetNo::new(self.at.with("out_budget_no", out_budget_no))
    }
}
