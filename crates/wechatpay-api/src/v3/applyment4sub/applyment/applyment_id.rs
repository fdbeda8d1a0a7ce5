// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/applyment4sub/applyment/applyment_id`

pub mod applyment_id;

use crate::{At, Caller};

/// `/v3/applyment4sub/applyment/applyment_id`
#[derive(Debug, Clone)]
pub struct ApplymentId<C> {
    at: At<C>,
}

impl<C: Caller> ApplymentId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`
    #[doc(alias = "applymentId")]
    #[must_use]
    pub fn applyment_id(&self, applyment_id: impl std::fmt::Display) -> applyment_id::ApplymentId<C> {
        applyment_id::ApplymentId::new(self.at.with("applyment_id", applyment_id))
    }
}
