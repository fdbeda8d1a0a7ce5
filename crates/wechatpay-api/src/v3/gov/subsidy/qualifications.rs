// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/qualifications`

pub mod passthrough;
pub mod query;
pub mod sync;

use crate::{At, Caller};

/// `/v3/gov/subsidy/qualifications`
#[derive(Debug, Clone)]
pub struct Qualifications<C> {
    at: At<C>,
}

impl<C: Caller> Qualifications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/qualifications/passthrough`
    #[must_use]
    pub fn passthrough(&self) -> passthrough::Passthrough<C> {
        passthrough::Passthrough::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/qualifications/query`
    #[must_use]
    pub fn query(&self) -> query::Query<C> {
        query::Query::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/qualifications/sync`
    #[must_use]
    pub fn sync(&self) -> sync::Sync<C> {
        sync::Sync::new(self.at.clone())
    }
}
