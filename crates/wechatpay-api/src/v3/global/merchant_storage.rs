// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant-storage`

pub mod file;

use crate::{At, Caller};

/// `/v3/global/merchant-storage`
#[derive(Debug, Clone)]
pub struct MerchantStorage<C> {
    at: At<C>,
}

impl<C: Caller> MerchantStorage<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant-storage/file`
    #[must_use]
    pub fn file(&self) -> file::File<C> {
        file::File::new(self.at.clone())
    }
}
