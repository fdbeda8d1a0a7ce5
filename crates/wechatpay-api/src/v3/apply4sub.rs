// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4sub`

pub mod sub_merchants;

use crate::{At, Caller};

/// `/v3/apply4sub`
#[derive(Debug, Clone)]
pub struct Apply4sub<C> {
    at: At<C>,
}

impl<C: Caller> Apply4sub<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/apply4sub/sub_merchants`
    #[doc(alias = "subMerchants")]
    #[must_use]
    pub fn sub_merchants(&self) -> sub_merchants::SubMerchants<C> {
        sub_merchants::SubMerchants::new(self.at.clone())
    }
}
