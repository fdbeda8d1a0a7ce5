// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/companies`

pub mod query;

use crate::{At, Caller};

/// `/v3/gov/subsidy/companies`
#[derive(Debug, Clone)]
pub struct Companies<C> {
    at: At<C>,
}

impl<C: Caller> Companies<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/companies/query`
    #[must_use]
    pub fn query(&self) -> query::Query<C> {
        query::Query::new(self.at.clone())
    }
}
