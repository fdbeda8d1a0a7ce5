// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch_operate`

pub mod risk;

use crate::{At, Caller};

/// `/v3/mch_operate`
#[derive(Debug, Clone)]
pub struct MchOperate<C> {
    at: At<C>,
}

impl<C: Caller> MchOperate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch_operate/risk`
    #[must_use]
    pub fn risk(&self) -> risk::Risk<C> {
        risk::Risk::new(self.at.clone())
    }
}
