// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`

pub mod import;

use crate::{At, Caller};

/// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
#[derive(Debug, Clone)]
pub struct PhoneMembercard<C> {
    at: At<C>,
}

impl<C: Caller> PhoneMembercard<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
    #[must_use]
    pub fn import(&self) -> import::Import<C> {
        import::Import::new(self.at.clone())
    }
}
