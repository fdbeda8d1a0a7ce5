// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/media`

pub mod upload_image;

use crate::{At, Caller};

/// `/v3/marketing/partner/product-coupon/media`
#[derive(Debug, Clone)]
pub struct Media<C> {
    at: At<C>,
}

impl<C: Caller> Media<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/media/upload-image`
    #[doc(alias = "uploadImage")]
    #[must_use]
    pub fn upload_image(&self) -> upload_image::UploadImage<C> {
        upload_image::UploadImage::new(self.at.clone())
    }
}
