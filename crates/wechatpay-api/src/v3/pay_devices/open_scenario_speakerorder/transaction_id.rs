// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`

pub mod report;

use crate::{At, Caller};

/// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
    #[must_use]
    pub fn report(&self) -> report::Report<C> {
        report::Report::new(self.at.clone())
    }
}
