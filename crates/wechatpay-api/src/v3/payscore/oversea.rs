// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/oversea`

pub mod partner;

use crate::{At, Caller};

/// `/v3/payscore/oversea`
#[derive(Debug, Clone)]
pub struct Oversea<C> {
    at: At<C>,
}

impl<C: Caller> Oversea<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/oversea/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }
}
