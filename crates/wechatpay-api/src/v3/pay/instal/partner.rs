// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/instal/partner`

pub mod exposure;

use crate::{At, Caller};

/// `/v3/pay/instal/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay/instal/partner/exposure`
    #[must_use]
    pub fn exposure(&self) -> exposure::Exposure<C> {
        exposure::Exposure::new(self.at.clone())
    }
}
