// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/smartguide`

pub mod guides;

use crate::{At, Caller};

/// `/v3/smartguide`
#[derive(Debug, Clone)]
pub struct Smartguide<C> {
    at: At<C>,
}

impl<C: Caller> Smartguide<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/smartguide/guides`
    #[must_use]
    pub fn guides(&self) -> guides::Guides<C> {
        guides::Guides::new(self.at.clone())
    }
}
