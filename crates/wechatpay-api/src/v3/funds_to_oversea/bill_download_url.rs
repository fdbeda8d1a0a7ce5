// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea/bill-download-url`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/funds-to-oversea/bill-download-url`
///
/// `GET`: 获取购付汇账单文件下载链接, see <https://pay.weixin.qq.com/doc/v3/partner/4012476132>.
#[derive(Debug, Clone)]
pub struct BillDownloadUrl<C> {
    at: At<C>,
}

impl<C: Caller> BillDownloadUrl<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取购付汇账单文件下载链接: `GET /v3/funds-to-oversea/bill-download-url`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476132>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::funds_to_oversea::GET_BILL_DOWNLOAD_URL, query)
    }
}

/// What [`BillDownloadUrl::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 账单日期.
    pub bill_date: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`BillDownloadUrl::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 哈希类型.
    pub hash_type: String,
    /// 哈希值.
    pub hash_value: String,
    /// 下载地址.
    pub download_url: String,
}

crate::answer! {
    GetAnswer {
        required hash_type "hash_type",
        required hash_value "hash_value",
        required download_url "download_url",
    }
}

impl Request for GetQuery {}
