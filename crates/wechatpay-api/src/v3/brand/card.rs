// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/card`

pub mod card_configs;
pub mod card_links;

use crate::{At, Caller};

/// `/v3/brand/card`
#[derive(Debug, Clone)]
pub struct Card<C> {
    at: At<C>,
}

impl<C: Caller> Card<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/card/card-configs`
    #[doc(alias = "cardConfigs")]
    #[must_use]
    pub fn card_configs(&self) -> card_configs::CardConfigs<C> {
        card_configs::CardConfigs::new(self.at.clone())
    }

    /// `/v3/brand/card/card-links`
    #[doc(alias = "cardLinks")]
    #[must_use]
    pub fn card_links(&self) -> card_links::CardLinks<C> {
        card_links::CardLinks::new(self.at.clone())
    }
}
