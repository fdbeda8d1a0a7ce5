// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/media`

pub mod image_upload;

use crate::{At, Caller};

/// `/v3/marketing/favor/media`
#[derive(Debug, Clone)]
pub struct Media<C> {
    at: At<C>,
}

impl<C: Caller> Media<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/favor/media/image-upload`
    #[doc(alias = "imageUpload")]
    #[must_use]
    pub fn image_upload(&self) -> image_upload::ImageUpload<C> {
        image_upload::ImageUpload::new(self.at.clone())
    }
}
