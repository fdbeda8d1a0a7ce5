// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-pay/transactions`

pub mod apply;

use crate::{At, Caller};

/// `/v3/papay/insurance-pay/transactions`
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-pay/transactions/apply`
    #[must_use]
    pub fn apply(&self) -> apply::Apply<C> {
        apply::Apply::new(self.at.clone())
    }
}
