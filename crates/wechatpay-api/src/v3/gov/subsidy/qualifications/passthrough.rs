// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/qualifications/passthrough`

pub mod cancel;
pub mod claim;
pub mod query;

use crate::{At, Caller};

/// `/v3/gov/subsidy/qualifications/passthrough`
#[derive(Debug, Clone)]
pub struct Passthrough<C> {
    at: At<C>,
}

impl<C: Caller> Passthrough<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/qualifications/passthrough/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/qualifications/passthrough/claim`
    #[must_use]
    pub fn claim(&self) -> claim::Claim<C> {
        claim::Claim::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/qualifications/passthrough/query`
    #[must_use]
    pub fn query(&self) -> query::Query<C> {
        query::Query::new(self.at.clone())
    }
}
