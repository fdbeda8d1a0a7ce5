// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/user`

pub mod cards;

use crate::{At, Caller};

/// `/v3/marketing/membercard-open/user`
#[derive(Debug, Clone)]
pub struct User<C> {
    at: At<C>,
}

impl<C: Caller> User<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/user/cards`
    #[must_use]
    pub fn cards(&self) -> cards::Cards<C> {
        cards::Cards::new(self.at.clone())
    }
}
