// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-transfer`

pub mod batches;

use crate::{At, Caller};

/// `/v3/partner-transfer`
#[derive(Debug, Clone)]
pub struct PartnerTransfer<C> {
    at: At<C>,
}

impl<C: Caller> PartnerTransfer<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/partner-transfer/batches`
    #[must_use]
    pub fn batches(&self) -> batches::Batches<C> {
        batches::Batches::new(self.at.clone())
    }
}
