// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/instal`

pub mod exposure;
pub mod partner;

use crate::{At, Caller};

/// `/v3/pay/instal`
#[derive(Debug, Clone)]
pub struct Instal<C> {
    at: At<C>,
}

impl<C: Caller> Instal<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay/instal/exposure`
    #[must_use]
    pub fn exposure(&self) -> exposure::Exposure<C> {
        exposure::Exposure::new(self.at.clone())
    }

    /// `/v3/pay/instal/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }
}
