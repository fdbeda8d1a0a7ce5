// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/combine-papay/contracts`

pub mod plan_id;
pub mod pre_entrust_sign;

use crate::{At, Caller};

/// `/v3/ecommerce/combine-papay/contracts`
#[derive(Debug, Clone)]
pub struct Contracts<C> {
    at: At<C>,
}

impl<C: Caller> Contracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/combine-papay/contracts/plan-id`
    #[doc(alias = "planId")]
    #[must_use]
    pub fn plan_id(&self) -> plan_id::PlanId<C> {
        plan_id::PlanId::new(self.at.clone())
    }

    /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
    #[doc(alias = "preEntrustSign")]
    #[must_use]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign<C> {
        pre_entrust_sign::PreEntrustSign::new(self.at.clone())
    }
}
