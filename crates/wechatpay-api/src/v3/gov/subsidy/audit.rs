// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/audit`

pub mod cup;

use crate::{At, Caller};

/// `/v3/gov/subsidy/audit`
#[derive(Debug, Clone)]
pub struct Audit<C> {
    at: At<C>,
}

impl<C: Caller> Audit<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/audit/cup`
    #[must_use]
    pub fn cup(&self) -> cup::Cup<C> {
        cup::Cup::new(self.at.clone())
    }
}
