// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/media`

pub mod upload;
pub mod video_upload;

use crate::{At, Caller};

/// `/v3/merchant/media`
#[derive(Debug, Clone)]
pub struct Media<C> {
    at: At<C>,
}

impl<C: Caller> Media<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant/media/upload`
    #[must_use]
    pub fn upload(&self) -> upload::Upload<C> {
        upload::Upload::new(self.at.clone())
    }

    /// `/v3/merchant/media/video_upload`
    #[doc(alias = "videoUpload")]
    #[must_use]
    pub fn video_upload(&self) -> video_upload::VideoUpload<C> {
        video_upload::VideoUpload::new(self.at.clone())
    }
}
