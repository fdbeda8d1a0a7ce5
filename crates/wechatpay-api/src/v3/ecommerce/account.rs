// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account`

pub mod apply_cancel_withdraw;
pub mod cancel_applications;

use crate::{At, Caller};

/// `/v3/ecommerce/account`
#[derive(Debug, Clone)]
pub struct Account<C> {
    at: At<C>,
}

impl<C: Caller> Account<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw`
    #[doc(alias = "applyCancelWithdraw")]
    #[must_use]
    pub fn apply_cancel_withdraw(&self) -> apply_cancel_withdraw::ApplyCancelWithdraw<C> {
        apply_cancel_withdraw::ApplyCancelWithdraw::new(self.at.clone())
    }

    /// `/v3/ecommerce/account/cancel-applications`
    #[doc(alias = "cancelApplications")]
    #[must_use]
    pub fn cancel_applications(&self) -> cancel_applications::CancelApplications<C> {
        cancel_applications::CancelApplications::new(self.at.clone())
    }
}
