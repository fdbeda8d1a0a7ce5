// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`

pub mod check;
pub mod check_status;

use crate::{At, Caller};

/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
    #[must_use]
    pub fn check(&self) -> check::Check<C> {
        check::Check::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
    #[doc(alias = "checkStatus")]
    #[must_use]
    pub fn check_status(&self) -> check_status::CheckStatus<C> {
        check_status::CheckStatus::new(self.at.clone())
    }
}
