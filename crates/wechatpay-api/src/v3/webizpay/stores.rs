// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/stores`

pub mod entity_matches;

use crate::{At, Caller};

/// `/v3/webizpay/stores`
#[derive(Debug, Clone)]
pub struct Stores<C> {
    at: At<C>,
}

impl<C: Caller> Stores<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/stores/entity-matches`
    #[doc(alias = "entityMatches")]
    #[must_use]
    pub fn entity_matches(&self) -> entity_matches::EntityMatches<C> {
        entity_matches::EntityMatches::new(self.at.clone())
    }
}
