// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/abnormal-fund-processing`

pub mod receipts;

use crate::{At, Caller};

/// `/v3/abnormal-fund-processing`
#[derive(Debug, Clone)]
pub struct AbnormalFundProcessing<C> {
    at: At<C>,
}

impl<C: Caller> AbnormalFundProcessing<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/abnormal-fund-processing/receipts`
    #[must_use]
    pub fn receipts(&self) -> receipts::Receipts<C> {
        receipts::Receipts::new(self.at.clone())
    }
}
