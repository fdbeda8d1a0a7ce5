// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/goods`

pub mod query;

use crate::{At, Caller};

/// `/v3/gov/subsidy/zhejiang/goods`
#[derive(Debug, Clone)]
pub struct Goods<C> {
    at: At<C>,
}

impl<C: Caller> Goods<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/zhejiang/goods/query`
    #[must_use]
    pub fn query(&self) -> query::Query<C> {
        query::Query::new(self.at.clone())
    }
}
