// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`

use crate::{At, Caller};

/// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
///
/// `POST`: 上传电子发票文件, see <https://pay.weixin.qq.com/doc/v3/merchant/4012556605>.
#[derive(Debug, Clone)]
pub struct UploadFapiaoFile<C> {
    at: At<C>,
}

impl<C: Caller> UploadFapiaoFile<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 上传电子发票文件: `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012556605>, <https://pay.weixin.qq.com/doc/v3/partner/4012696830>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at
            .form(&wechatpay_spec::table::v3::new_tax_control_fapiao::POST_FAPIAO_APPLICATIONS_UPLOAD_FAPIAO_FILE, form)
    }
}

/// What [`UploadFapiaoFile::post`] sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostRequest {
    /// 电子发票文件二进制数据流.
    pub file: crate::Upload,
    /// `meta`.
    pub meta: Meta,
}

/// `meta`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Meta {
    /// 微信支付分配的子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `file_type`: one of `PDF`, `OFD`.
    pub file_type: FileType,
    /// `digest_alogrithm`: one of `SM3`.
    pub digest_alogrithm: DigestAlogrithm,
    /// `digest`.
    pub digest: String,
}

crate::open_enum! {
/// `file_type`.
    FileType {
    Pdf = "PDF",
    Ofd = "OFD",
    }
}

crate::open_enum! {
/// `digest_alogrithm`.
    DigestAlogrithm {
    Sm3 = "SM3",
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

/// What [`UploadFapiaoFile::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 电子发票文件ID.
    pub fapiao_media_id: String,
}

crate::answer! {
    PostAnswer {
        required fapiao_media_id "fapiao_media_id",
    }
}
