// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`

use crate::{At, Caller};

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
///
/// `POST`: 上传尽调资料文件, see <https://pay.weixin.qq.com/doc/v3/partner/4015631042>.
#[derive(Debug, Clone)]
pub struct Upload<C> {
    at: At<C>,
}

impl<C: Caller> Upload<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 上传尽调资料文件: `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015631042>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(
            &wechatpay_spec::table::v3::mch_operation_manage::POST_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_UPLOAD,
            form,
        )
    }
}

/// What [`Upload::post`] sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostRequest {
    /// 要上传的尽调资料文件.
    pub due_diligence_file: crate::Upload,
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
    /// 子商户号.
    pub sub_mchid: String,
    /// 资料项唯一id.
    pub item_id: i64,
}

impl crate::Form for PostRequest {
    type Meta = Meta;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn file(&self) -> &crate::Upload {
        &self.due_diligence_file
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
