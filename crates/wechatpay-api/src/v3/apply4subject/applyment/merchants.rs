// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4subject/applyment/merchants`

pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/apply4subject/applyment/merchants`
#[derive(Debug, Clone)]
pub struct Merchants<C> {
    at: At<C>,
}

impl<C: Caller> Merchants<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/apply4subject/applyment/merchants/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }
}
