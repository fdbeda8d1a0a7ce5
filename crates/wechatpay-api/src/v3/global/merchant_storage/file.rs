// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant-storage/file`

pub mod upload;

use crate::{At, Caller};

/// `/v3/global/merchant-storage/file`
#[derive(Debug, Clone)]
pub struct File<C> {
    at: At<C>,
}

impl<C: Caller> File<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant-storage/file/upload`
    #[must_use]
    pub fn upload(&self) -> upload::Upload<C> {
        upload::Upload::new(self.at.clone())
    }
}
