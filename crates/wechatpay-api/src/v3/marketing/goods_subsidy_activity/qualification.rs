// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/qualification`

pub mod lock;
pub mod unlock;

use crate::{At, Caller};

/// `/v3/marketing/goods-subsidy-activity/qualification`
#[derive(Debug, Clone)]
pub struct Qualification<C> {
    at: At<C>,
}

impl<C: Caller> Qualification<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/goods-subsidy-activity/qualification/lock`
    #[must_use]
    pub fn lock(&self) -> lock::Lock<C> {
        lock::Lock::new(self.at.clone())
    }

    /// `/v3/marketing/goods-subsidy-activity/qualification/unlock`
    #[must_use]
    pub fn unlock(&self) -> unlock::Unlock<C> {
        unlock::Unlock::new(self.at.clone())
    }
}
