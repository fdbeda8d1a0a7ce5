// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchantfund`

pub mod merchant;
pub mod partner;

use crate::{At, Caller};

/// `/v3/merchantfund`
#[derive(Debug, Clone)]
pub struct Merchantfund<C> {
    at: At<C>,
}

impl<C: Caller> Merchantfund<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchantfund/merchant`
    #[must_use]
    pub fn merchant(&self) -> merchant::Merchant<C> {
        merchant::Merchant::new(self.at.clone())
    }

    /// `/v3/merchantfund/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }
}
