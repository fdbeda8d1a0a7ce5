// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/images`

pub mod media_id;
pub mod upload;

use crate::{At, Caller};

/// `/v3/merchant-service/images`
#[derive(Debug, Clone)]
pub struct Images<C> {
    at: At<C>,
}

impl<C: Caller> Images<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-service/images/upload`
    #[must_use]
    pub fn upload(&self) -> upload::Upload<C> {
        upload::Upload::new(self.at.clone())
    }

    /// `/v3/merchant-service/images/{media_id}`
    #[doc(alias = "mediaId")]
    #[must_use]
    pub fn media_id(&self, media_id: impl std::fmt::Display) -> media_id::MediaId<C> {
        media_id::MediaId::new(self.at.with("media_id", media_id))
    }
}
