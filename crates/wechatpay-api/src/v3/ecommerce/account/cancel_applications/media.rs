// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/cancel-applications/media`

use crate::{At, Caller};

/// `/v3/ecommerce/account/cancel-applications/media`
///
/// `POST`: 注销申请图片上传, see <https://pay.weixin.qq.com/doc/v3/partner/4012691710>.
#[derive(Debug, Clone)]
pub struct Media<C> {
    at: At<C>,
}

impl<C: Caller> Media<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 注销申请图片上传: `POST /v3/ecommerce/account/cancel-applications/media`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012691710>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(&wechatpay_spec::table::v3::ecommerce::POST_ACCOUNT_CANCEL_APPLICATIONS_MEDIA, form)
    }
}

/// What [`Media::post`] sends.
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
    /// `file_digest`.
    pub file_digest: String,
    /// 商户上传的媒体图片的名称.
    pub file_name: String,
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

/// What [`Media::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 媒体文件标识Id.
    pub media_id: String,
}

crate::answer! {
    PostAnswer {
        required media_id "media_id",
    }
}
