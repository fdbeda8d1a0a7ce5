// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/phonenumber-member`

pub mod import;
pub mod search;

use crate::{At, Caller};

/// `/v3/marketing/membercard-open/phonenumber-member`
#[derive(Debug, Clone)]
pub struct PhonenumberMember<C> {
    at: At<C>,
}

impl<C: Caller> PhonenumberMember<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/phonenumber-member/import`
    #[must_use]
    pub fn import(&self) -> import::Import<C> {
        import::Import::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/phonenumber-member/search`
    #[must_use]
    pub fn search(&self) -> search::Search<C> {
        search::Search::new(self.at.clone())
    }
}
