// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/oversea/partner`

pub mod serviceorder;

use crate::{At, Caller};

/// `/v3/payscore/oversea/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/oversea/partner/serviceorder`
    #[must_use]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder<C> {
        serviceorder::Serviceorder::new(self.at.clone())
    }
}
