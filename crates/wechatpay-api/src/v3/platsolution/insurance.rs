// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance`

pub mod mch_transfer;

use crate::{At, Caller};

/// `/v3/platsolution/insurance`
#[derive(Debug, Clone)]
pub struct Insurance<C> {
    at: At<C>,
}

impl<C: Caller> Insurance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/insurance/mch-transfer`
    #[doc(alias = "mchTransfer")]
    #[must_use]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer<C> {
        mch_transfer::MchTransfer::new(self.at.clone())
    }
}
