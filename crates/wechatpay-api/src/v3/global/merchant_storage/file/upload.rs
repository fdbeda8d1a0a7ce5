// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant-storage/file/upload`

use crate::{At, Caller};

/// `/v3/global/merchant-storage/file/upload`
///
/// `POST`: 上传文件, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013024913>.
#[derive(Debug, Clone)]
pub struct Upload<C> {
    at: At<C>,
}

impl<C: Caller> Upload<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 上传文件: `POST /v3/global/merchant-storage/file/upload`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013024913>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(&wechatpay_spec::table::v3::global::POST_MERCHANT_STORAGE_FILE_UPLOAD, form)
    }
}

/// What [`Upload::post`] sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostRequest {
    /// 文件信息.
    pub file: crate::Upload,
    /// 媒体文件元信息.
    pub meta: Meta,
}

/// 媒体文件元信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Meta {
    /// `digest`.
    pub digest: String,
    /// 商户上传的文件的名称.
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
    /// 文件标识ID.
    pub file_id: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional file_id "file_id",
    }
}
