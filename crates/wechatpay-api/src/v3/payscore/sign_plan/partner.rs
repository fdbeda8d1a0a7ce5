// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/sign-plan/partner`

pub mod serviceorder;
pub mod user_sign_plans;

use crate::{At, Caller};

/// `/v3/payscore/sign-plan/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/sign-plan/partner/serviceorder`
    #[must_use]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder<C> {
        serviceorder::Serviceorder::new(self.at.clone())
    }

    /// `/v3/payscore/sign-plan/partner/user-sign-plans`
    #[doc(alias = "userSignPlans")]
    #[must_use]
    pub fn user_sign_plans(&self) -> user_sign_plans::UserSignPlans<C> {
        user_sign_plans::UserSignPlans::new(self.at.clone())
    }
}
