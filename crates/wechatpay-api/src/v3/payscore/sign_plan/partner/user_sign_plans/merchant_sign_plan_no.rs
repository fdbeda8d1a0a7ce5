// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`

pub mod merchant_sign_plan_no;

use crate::{At, Caller};

/// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`
#[derive(Debug, Clone)]
pub struct MerchantSignPlanNo<C> {
    at: At<C>,
}

impl<C: Caller> MerchantSignPlanNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    #[doc(alias = "merchantSignPlanNo")]
    #[must_use]
    pub fn merchant_sign_plan_no(
        &self,
        merchant_sign_plan_no: impl std::fmt::Display,
    ) -> merchant_sign_plan_no::MerchantSignPlanNo<C> {
        merchant_sign_plan_no::MerchantSignPlanNo::new(self.at.with("merchant_sign_plan_no", merchant_sign_plan_no))
    }
}
