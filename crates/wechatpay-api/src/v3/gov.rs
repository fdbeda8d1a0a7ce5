// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov`

pub mod subsidy;

use crate::{At, Caller};

/// `/v3/gov`
#[derive(Debug, Clone)]
pub struct Gov<C> {
    at: At<C>,
}

impl<C: Caller> Gov<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy`
    #[must_use]
    pub fn subsidy(&self) -> subsidy::Subsidy<C> {
        subsidy::Subsidy::new(self.at.clone())
    }
}
