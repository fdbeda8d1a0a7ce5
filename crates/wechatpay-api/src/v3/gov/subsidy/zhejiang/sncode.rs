// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/sncode`

pub mod lock;
pub mod query;
pub mod unlock;

use crate::{At, Caller};

/// `/v3/gov/subsidy/zhejiang/sncode`
#[derive(Debug, Clone)]
pub struct Sncode<C> {
    at: At<C>,
}

impl<C: Caller> Sncode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/zhejiang/sncode/lock`
    #[must_use]
    pub fn lock(&self) -> lock::Lock<C> {
        lock::Lock::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/sncode/query`
    #[must_use]
    pub fn query(&self) -> query::Query<C> {
        query::Query::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/sncode/unlock`
    #[must_use]
    pub fn unlock(&self) -> unlock::Unlock<C> {
        unlock::Unlock::new(self.at.clone())
    }
}
