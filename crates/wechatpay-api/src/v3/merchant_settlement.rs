// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-settlement`

pub mod merchant_settle_rule_applications;

use crate::{At, Caller};

/// `/v3/merchant-settlement`
#[derive(Debug, Clone)]
pub struct MerchantSettlement<C> {
    at: At<C>,
}

impl<C: Caller> MerchantSettlement<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-settlement/merchant-settle-rule-applications`
    #[doc(alias = "merchantSettleRuleApplications")]
    #[must_use]
    pub fn merchant_settle_rule_applications(
        &self,
    ) -> merchant_settle_rule_applications::MerchantSettleRuleApplications<C> {
        merchant_settle_rule_applications::MerchantSettleRuleApplications::new(self.at.clone())
    }
}
