// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant`

pub mod fund;
pub mod media;

use crate::{At, Caller};

/// `/v3/merchant`
#[derive(Debug, Clone)]
pub struct Merchant<C> {
    at: At<C>,
}

impl<C: Caller> Merchant<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant/fund`
    #[must_use]
    pub fn fund(&self) -> fund::Fund<C> {
        fund::Fund::new(self.at.clone())
    }

    /// `/v3/merchant/media`
    #[must_use]
    pub fn media(&self) -> media::Media<C> {
        media::Media::new(self.at.clone())
    }
}
