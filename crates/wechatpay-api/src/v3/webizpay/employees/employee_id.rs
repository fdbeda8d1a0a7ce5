// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/employees/{employee_id}`

pub mod out_quota_cards;
pub mod quota_cards;
pub mod revoke;

use crate::{At, Caller};

/// `/v3/webizpay/employees/{employee_id}`
#[derive(Debug, Clone)]
pub struct EmployeeId<C> {
    at: At<C>,
}

impl<C: Caller> EmployeeId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/employees/{employee_id}/out-quota-cards`
    #[doc(alias = "outQuotaCards")]
    #[must_use]
    pub fn out_quota_cards(&self) -> out_quota_cards::OutQuotaCards<C> {
        out_quota_cards::OutQuotaCards::new(self.at.clone())
    }

    /// `/v3/webizpay/employees/{employee_id}/quota-cards`
    #[doc(alias = "quotaCards")]
    #[must_use]
    pub fn quota_cards(&self) -> quota_cards::QuotaCards<C> {
        quota_cards::QuotaCards::new(self.at.clone())
    }

    /// `/v3/webizpay/employees/{employee_id}/revoke`
    #[must_use]
    pub fn revoke(&self) -> revoke::Revoke<C> {
        revoke::Revoke::new(self.at.clone())
    }
}
