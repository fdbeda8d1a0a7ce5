// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/facemch/users`

pub mod face_sid;

use crate::{At, Caller};

/// `/v3/facemch/users`
#[derive(Debug, Clone)]
pub struct Users<C> {
    at: At<C>,
}

impl<C: Caller> Users<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/facemch/users/{face_sid}`
    #[doc(alias = "faceSid")]
    #[must_use]
    pub fn face_sid(&self, face_sid: impl std::fmt::Display) -> face_sid::FaceSid<C> {
        face_sid::FaceSid::new(self.at.with("face_sid", face_sid))
    }
}
