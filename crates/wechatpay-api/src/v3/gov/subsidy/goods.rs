// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/goods`

pub mod upload;

use crate::{At, Caller};

/// `/v3/gov/subsidy/goods`
#[derive(Debug, Clone)]
pub struct Goods<C> {
    at: At<C>,
}

impl<C: Caller> Goods<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/goods/upload`
    #[must_use]
    pub fn upload(&self) -> upload::Upload<C> {
        upload::Upload::new(self.at.clone())
    }
}
