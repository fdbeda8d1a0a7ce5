// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/transactions/summary`

pub mod query_day;

use crate::{At, Caller};

/// `/v3/gov/subsidy/transactions/summary`
#[derive(Debug, Clone)]
pub struct Summary<C> {
    at: At<C>,
}

impl<C: Caller> Summary<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/transactions/summary/query-day`
    #[doc(alias = "queryDay")]
    #[must_use]
    pub fn query_day(&self) -> query_day::QueryDay<C> {
        query_day::QueryDay::new(self.at.clone())
    }
}
