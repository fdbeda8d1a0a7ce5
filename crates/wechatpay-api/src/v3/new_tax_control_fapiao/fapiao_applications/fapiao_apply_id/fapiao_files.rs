// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
///
/// `GET`: 获取发票下载信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012538335>.
#[derive(Debug, Clone)]
pub struct FapiaoFiles<C> {
    at: At<C>,
}

impl<C: Caller> FapiaoFiles<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取发票下载信息: `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012538335>, <https://pay.weixin.qq.com/doc/v3/partner/4012474067>, <https://pay.weixin.qq.com/doc/v3/partner/4015792576>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::new_tax_control_fapiao::GET_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_FAPIAO_FILES,
            query,
        )
    }
}

/// What [`FapiaoFiles::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
    /// 商户发票单号.
    pub fapiao_id: String,
}

/// What [`FapiaoFiles::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 发票列表.
    pub fapiao_download_info_list: Option<Vec<FapiaoDownloadInfoList>>,
}

crate::answer! {
    GetAnswer {
        optional fapiao_download_info_list "fapiao_download_info_list",
    }
}

/// 发票列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FapiaoDownloadInfoList {
    /// 商户发票单号.
    pub fapiao_id: Option<String>,
    /// 发票文件下载地址.
    pub download_url: Option<String>,
    /// `status`: one of `ISSUE_ACCEPTED`, `ISSUED`, `REVERSE_ACCEPTED`, `REVERSED`, `ISSUE_FAILED`, `REVERSE_FAILED`.
    pub status: Option<Status>,
}

crate::answer! {
    FapiaoDownloadInfoList {
        optional fapiao_id "fapiao_id",
        optional download_url "download_url",
        optional status "status",
    }
}

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::Status;

impl Request for GetQuery {}
