// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/qualifications`

pub mod alter;
pub mod claim;
pub mod query;
pub mod sync;

use crate::{At, Caller};

/// `/v3/gov/subsidy/zhejiang/qualifications`
#[derive(Debug, Clone)]
pub struct Qualifications<C> {
    at: At<C>,
}

impl<C: Caller> Qualifications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/zhejiang/qualifications/alter`
    #[must_use]
    pub fn alter(&self) -> alter::Alter<C> {
        alter::Alter::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/qualifications/claim`
    #[must_use]
    pub fn claim(&self) -> claim::Claim<C> {
        claim::Claim::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/qualifications/query`
    #[must_use]
    pub fn query(&self) -> query::Query<C> {
        query::Query::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/qualifications/sync`
    #[must_use]
    pub fn sync(&self) -> sync::Sync<C> {
        sync::Sync::new(self.at.clone())
    }
}
