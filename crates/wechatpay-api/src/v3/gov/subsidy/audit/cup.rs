// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/audit/cup`

pub mod invalid;
pub mod query;
pub mod refund;
pub mod update;
pub mod upload;

use crate::{At, Caller};

/// `/v3/gov/subsidy/audit/cup`
#[derive(Debug, Clone)]
pub struct Cup<C> {
    at: At<C>,
}

impl<C: Caller> Cup<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/audit/cup/invalid`
    #[must_use]
    pub fn invalid(&self) -> invalid::Invalid<C> {
        invalid::Invalid::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/audit/cup/query`
    #[must_use]
    pub fn query(&self) -> query::Query<C> {
        query::Query::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/audit/cup/refund`
    #[must_use]
    pub fn refund(&self) -> refund::Refund<C> {
        refund::Refund::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/audit/cup/update`
    #[must_use]
    pub fn update(&self) -> update::Update<C> {
        update::Update::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/audit/cup/upload`
    #[must_use]
    pub fn upload(&self) -> upload::Upload<C> {
        upload::Upload::new(self.at.clone())
    }
}
