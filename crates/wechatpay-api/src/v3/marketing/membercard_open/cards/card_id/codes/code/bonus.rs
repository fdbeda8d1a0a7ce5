// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`

pub mod commit;
pub mod prepare;

use crate::{At, Caller};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
#[derive(Debug, Clone)]
pub struct Bonus<C> {
    at: At<C>,
}

impl<C: Caller> Bonus<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
    #[must_use]
    pub fn commit(&self) -> commit::Commit<C> {
        commit::Commit::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
    #[must_use]
    pub fn prepare(&self) -> prepare::Prepare<C> {
        prepare::Prepare::new(self.at.clone())
    }
}
