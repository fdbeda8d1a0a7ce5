// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner`

pub mod card_member;
pub mod store;

use crate::{At, Caller};

/// `/v3/brand/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/card-member`
    #[doc(alias = "cardMember")]
    #[must_use]
    pub fn card_member(&self) -> card_member::CardMember<C> {
        card_member::CardMember::new(self.at.clone())
    }

    /// `/v3/brand/partner/store`
    #[must_use]
    pub fn store(&self) -> store::Store<C> {
        store::Store::new(self.at.clone())
    }
}
