// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`

use crate::{At, Caller};

/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
///
/// `POST`: 上传商户提交资料文件, see <https://pay.weixin.qq.com/doc/v3/partner/4014940425>.
#[derive(Debug, Clone)]
pub struct Upload<C> {
    at: At<C>,
}

impl<C: Caller> Upload<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 上传商户提交资料文件: `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940425>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(&wechatpay_spec::table::v3::mch_manage::POST_SUBMISSION_FILES_SUB_MCHID_SUB_MCHID_UPLOAD, form)
    }
}

/// What [`Upload::post`] sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostRequest {
    /// 要上传的资料文件.
    pub submission_file: crate::Upload,
    /// 媒体文件元信息.
    pub meta: Meta,
}

/// 媒体文件元信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Meta {
    /// 商户上传的媒体图片的名称.
    pub file_name: String,
    /// `file_digest`.
    pub file_digest: String,
    /// 资料项唯一id.
    pub item_id: i64,
}

impl crate::Form for PostRequest {
    type Meta = Meta;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn file(&self) -> &crate::Upload {
        &self.submission_file
    }
}

/// What [`Upload::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 文件标识ID.
    pub file_id: String,
}

crate::answer! {
    PostAnswer {
        required file_id "file_id",
    }
}
