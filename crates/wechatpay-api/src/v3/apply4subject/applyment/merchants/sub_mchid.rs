// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4subject/applyment/merchants/{sub_mchid}`

pub mod state;

use crate::{At, Caller};

/// `/v3/apply4subject/applyment/merchants/{sub_mchid}`
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`
    #[must_use]
    pub fn state(&self) -> state::State<C> {
        state::State::new(self.at.clone())
    }
}
