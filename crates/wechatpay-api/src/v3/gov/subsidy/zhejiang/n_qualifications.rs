// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/n-qualifications`

pub mod confirm;

use crate::{At, Caller};

/// `/v3/gov/subsidy/zhejiang/n-qualifications`
#[derive(Debug, Clone)]
pub struct NQualifications<C> {
    at: At<C>,
}

impl<C: Caller> NQualifications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`
    #[must_use]
    pub fn confirm(&self) -> confirm::Confirm<C> {
        confirm::Confirm::new(self.at.clone())
    }
}
