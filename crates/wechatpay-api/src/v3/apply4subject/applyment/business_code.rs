// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4subject/applyment/{business_code}`

pub mod cancel;

use crate::{At, Caller};

/// `/v3/apply4subject/applyment/{business_code}`
#[derive(Debug, Clone)]
pub struct BusinessCode<C> {
    at: At<C>,
}

impl<C: Caller> BusinessCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/apply4subject/applyment/{business_code}/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }
}
