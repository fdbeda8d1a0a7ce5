// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/media/upload-image`

use crate::{At, Caller};

/// `/v3/marketing/partner/product-coupon/media/upload-image`
///
/// `POST`: 图片上传, see <https://pay.weixin.qq.com/doc/v3/partner/4015781275>.
#[derive(Debug, Clone)]
pub struct UploadImage<C> {
    at: At<C>,
}

impl<C: Caller> UploadImage<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 图片上传: `POST /v3/marketing/partner/product-coupon/media/upload-image`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781275>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_MEDIA_UPLOAD_IMAGE, form)
    }
}

/// What [`UploadImage::post`] sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostRequest {
    /// 媒体图片.
    pub file: crate::Upload,
    /// 媒体文件元信息.
    pub meta: Meta,
}

pub use crate::v3::marketing::favor::media::image_upload::Meta;

impl crate::Form for PostRequest {
    type Meta = Meta;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn file(&self) -> &crate::Upload {
        &self.file
    }
}

pub use crate::v3::marketing::favor::media::image_upload::PostAnswer;
