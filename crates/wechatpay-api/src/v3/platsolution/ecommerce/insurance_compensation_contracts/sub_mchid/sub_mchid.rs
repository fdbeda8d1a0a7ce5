// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`

pub mod check_opened;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
    #[doc(alias = "checkOpened")]
    #[must_use]
    pub fn check_opened(&self) -> check_opened::CheckOpened<C> {
        check_opened::CheckOpened::new(self.at.clone())
    }
}
