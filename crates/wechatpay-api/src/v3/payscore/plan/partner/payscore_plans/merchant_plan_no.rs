// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`

pub mod merchant_plan_no;

use crate::{At, Caller};

/// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`
#[derive(Debug, Clone)]
pub struct MerchantPlanNo<C> {
    at: At<C>,
}

impl<C: Caller> MerchantPlanNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    #[doc(alias = "merchantPlanNo")]
    #[must_use]
    pub fn merchant_plan_no(&self, merchant_plan_no: impl std::fmt::Display) -> merchant_plan_no::MerchantPlanNo<C> {
        merchant_plan_no::MerchantPlanNo::new(self.at.with("merchant_plan_no", merchant_plan_no))
    }
}
