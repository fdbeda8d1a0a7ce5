// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-store`

pub mod stores;

use crate::{At, Caller};

/// `/v3/merchant-store`
#[derive(Debug, Clone)]
pub struct MerchantStore<C> {
    at: At<C>,
}

impl<C: Caller> MerchantStore<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-store/stores`
    #[must_use]
    pub fn stores(&self) -> stores::Stores<C> {
        stores::Stores::new(self.at.clone())
    }
}
