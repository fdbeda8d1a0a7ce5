// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/media/video_upload`

use crate::{At, Caller};

/// `/v3/merchant/media/video_upload`
///
/// `POST`: 视频上传, see <https://pay.weixin.qq.com/doc/v3/partner/4012761084>.
#[derive(Debug, Clone)]
pub struct VideoUpload<C> {
    at: At<C>,
}

impl<C: Caller> VideoUpload<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 视频上传: `POST /v3/merchant/media/video_upload`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012761084>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(&wechatpay_spec::table::v3::merchant::POST_MEDIA_VIDEO_UPLOAD, form)
    }
}

/// What [`VideoUpload::post`] sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostRequest {
    /// `file`.
    pub file: crate::Upload,
    /// 媒体文件元信息.
    pub meta: Meta,
}

pub use crate::v3::merchant::media::upload::Meta;

impl crate::Form for PostRequest {
    type Meta = Meta;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn file(&self) -> &crate::Upload {
        &self.file
    }
}

pub use crate::v3::merchant::media::upload::PostAnswer;
