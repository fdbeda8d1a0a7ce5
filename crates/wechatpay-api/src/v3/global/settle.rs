// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/settle`

pub mod settlements;

use crate::{At, Caller};

/// `/v3/global/settle`
#[derive(Debug, Clone)]
pub struct Settle<C> {
    at: At<C>,
}

impl<C: Caller> Settle<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/settle/settlements`
    #[must_use]
    pub fn settlements(&self) -> settlements::Settlements<C> {
        settlements::Settlements::new(self.at.clone())
    }
}
