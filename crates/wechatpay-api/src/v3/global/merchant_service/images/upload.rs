// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant-service/images/upload`

use crate::{At, Caller};

/// `/v3/global/merchant-service/images/upload`
///
/// `POST`: 商户上传反馈图片.
#[derive(Debug, Clone)]
pub struct Upload<C> {
    at: At<C>,
}

impl<C: Caller> Upload<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户上传反馈图片: `POST /v3/global/merchant-service/images/upload`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::global::POST_MERCHANT_SERVICE_IMAGES_UPLOAD)
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
