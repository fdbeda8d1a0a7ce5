// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/users`

pub mod import;

use crate::{At, Caller};

/// `/v3/marketing/membercard-open/cards/{card_id}/users`
#[derive(Debug, Clone)]
pub struct Users<C> {
    at: At<C>,
}

impl<C: Caller> Users<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/users/import`
    #[must_use]
    pub fn import(&self) -> import::Import<C> {
        import::Import::new(self.at.clone())
    }
}
