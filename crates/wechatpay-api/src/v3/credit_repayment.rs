// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment`

pub mod partner;

use crate::{At, Caller};

/// `/v3/credit-repayment`
#[derive(Debug, Clone)]
pub struct CreditRepayment<C> {
    at: At<C>,
}

impl<C: Caller> CreditRepayment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/credit-repayment/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }
}
