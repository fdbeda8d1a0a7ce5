// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/media/image-upload`

use crate::{At, Caller};

/// `/v3/marketing/favor/media/image-upload`
///
/// `POST`: （营销）图片上传, see <https://pay.weixin.qq.com/doc/v3/merchant/4012557233>.
#[derive(Debug, Clone)]
pub struct ImageUpload<C> {
    at: At<C>,
}

impl<C: Caller> ImageUpload<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// （营销）图片上传: `POST /v3/marketing/favor/media/image-upload`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012557233>, <https://pay.weixin.qq.com/doc/v3/merchant/4012557243>, <https://pay.weixin.qq.com/doc/v3/merchant/4012557248>, <https://pay.weixin.qq.com/doc/v3/partner/4012759802>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(&wechatpay_spec::table::v3::marketing::POST_FAVOR_MEDIA_IMAGE_UPLOAD, form)
    }
}

/// What [`ImageUpload::post`] sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostRequest {
    /// 媒体图片.
    pub file: crate::Upload,
    /// 媒体文件元信息.
    pub meta: Meta,
}

/// 媒体文件元信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Meta {
    /// `sha256`.
    pub sha256: String,
    /// 商户上传的媒体图片的名称.
    pub filename: String,
}

impl crate::Form for PostRequest {
    type Meta = Meta;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn file(&self) -> &crate::Upload {
        &self.file
    }
}

/// What [`ImageUpload::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 媒体文件URL地址.
    pub media_url: String,
}

crate::answer! {
    PostAnswer {
        required media_url "media_url",
    }
}
