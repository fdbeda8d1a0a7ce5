// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/images/upload`

use crate::{At, Caller};

/// `/v3/merchant-service/images/upload`
///
/// `POST`: 商户上传反馈图片, see <https://pay.weixin.qq.com/doc/v3/merchant/4012467250>.
#[derive(Debug, Clone)]
pub struct Upload<C> {
    at: At<C>,
}

impl<C: Caller> Upload<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户上传反馈图片: `POST /v3/merchant-service/images/upload`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012467250>, <https://pay.weixin.qq.com/doc/v3/partner/4012467222>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(&wechatpay_spec::table::v3::merchant_service::POST_IMAGES_UPLOAD, form)
    }
}

/// What [`Upload::post`] sends.
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

/// What [`Upload::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 媒体文件标识ID.
    pub media_id: String,
}

crate::answer! {
    PostAnswer {
        required media_id "media_id",
    }
}
