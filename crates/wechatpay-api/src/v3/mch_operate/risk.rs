// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch_operate/risk`

pub mod withdrawl_apply;

use crate::{At, Caller};

/// `/v3/mch_operate/risk`
#[derive(Debug, Clone)]
pub struct Risk<C> {
    at: At<C>,
}

impl<C: Caller> Risk<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch_operate/risk/withdrawl-apply`
    #[doc(alias = "withdrawlApply")]
    #[must_use]
    pub fn withdrawl_apply(&self) -> withdrawl_apply::WithdrawlApply<C> {
        withdrawl_apply::WithdrawlApply::new(self.at.clone())
    }
}
