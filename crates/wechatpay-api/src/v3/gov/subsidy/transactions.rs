// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/transactions`

pub mod query;
pub mod summary;
pub mod sync;

use crate::{At, Caller};

/// `/v3/gov/subsidy/transactions`
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/transactions/query`
    #[must_use]
    pub fn query(&self) -> query::Query<C> {
        query::Query::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/transactions/summary`
    #[must_use]
    pub fn summary(&self) -> summary::Summary<C> {
        summary::Summary::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/transactions/sync`
    #[must_use]
    pub fn sync(&self) -> sync::Sync<C> {
        sync::Sync::new(self.at.clone())
    }
}
