// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/cards/upload-file`

use crate::{At, Caller};

/// `/v3/taxi-invoice/cards/upload-file`
///
/// `POST`: 上传出租车电子发票文件, see <https://pay.weixin.qq.com/doc/v3/partner/4012692904>.
#[derive(Debug, Clone)]
pub struct UploadFile<C> {
    at: At<C>,
}

impl<C: Caller> UploadFile<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 上传出租车电子发票文件: `POST /v3/taxi-invoice/cards/upload-file`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012692904>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(&wechatpay_spec::table::v3::taxi_invoice::POST_CARDS_UPLOAD_FILE, form)
    }
}

/// What [`UploadFile::post`] sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostRequest {
    /// 出租车电子发票文件.
    pub file: crate::Upload,
    /// 媒体文件元信息.
    pub meta: Meta,
}

/// 媒体文件元信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Meta {
    /// 出租车经营主体商户号.
    pub company_mchid: String,
    /// 行政区划代码.
    pub region_id: i64,
    /// `digest`.
    pub digest: String,
    /// `digest_algorithm`: one of `DIGEST_ALGORITHM_SM3`.
    pub digest_algorithm: DigestAlgorithm,
}

crate::open_enum! {
/// `digest_algorithm`.
    DigestAlgorithm {
    DigestAlgorithmSm3 = "DIGEST_ALGORITHM_SM3",
    }
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

/// What [`UploadFile::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 出租车电子发票文件ID.
    pub fapiao_media_id: String,
}

crate::answer! {
    PostAnswer {
        required fapiao_media_id "fapiao_media_id",
    }
}
