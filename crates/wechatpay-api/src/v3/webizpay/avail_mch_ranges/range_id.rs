// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/avail-mch-ranges/{range_id}`

pub mod merchant_identifiers;

use crate::{At, Caller};

/// `/v3/webizpay/avail-mch-ranges/{range_id}`
#[derive(Debug, Clone)]
pub struct RangeId<C> {
    at: At<C>,
}

impl<C: Caller> RangeId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    #[doc(alias = "merchantIdentifiers")]
    #[must_use]
    pub fn merchant_identifiers(&self) -> merchant_identifiers::MerchantIdentifiers<C> {
        merchant_identifiers::MerchantIdentifiers::new(self.at.clone())
    }
}
