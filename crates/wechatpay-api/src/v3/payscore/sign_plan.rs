// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/sign-plan`

pub mod partner;
pub mod serviceorder;
pub mod user_sign_plans;

use crate::{At, Caller};

/// `/v3/payscore/sign-plan`
#[derive(Debug, Clone)]
pub struct SignPlan<C> {
    at: At<C>,
}

impl<C: Caller> SignPlan<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/sign-plan/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }

    /// `/v3/payscore/sign-plan/serviceorder`
    #[must_use]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder<C> {
        serviceorder::Serviceorder::new(self.at.clone())
    }

    /// `/v3/payscore/sign-plan/user-sign-plans`
    #[doc(alias = "userSignPlans")]
    #[must_use]
    pub fn user_sign_plans(&self) -> user_sign_plans::UserSignPlans<C> {
        user_sign_plans::UserSignPlans::new(self.at.clone())
    }
}
