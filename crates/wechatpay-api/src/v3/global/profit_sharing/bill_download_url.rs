// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/bill-download-url`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/profit-sharing/bill-download-url`
///
/// `GET`: 获取分账账单文件下载地址, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025018>.
#[derive(Debug, Clone)]
pub struct BillDownloadUrl<C> {
    at: At<C>,
}

impl<C: Caller> BillDownloadUrl<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取分账账单文件下载地址: `GET /v3/global/profit-sharing/bill-download-url`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025018>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_PROFIT_SHARING_BILL_DOWNLOAD_URL, query)
    }
}

/// What [`BillDownloadUrl::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 账单日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_date: Option<String>,
}

/// What [`BillDownloadUrl::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 下载地址.
    pub download_url: String,
}

crate::answer! {
    GetAnswer {
        required download_url "download_url",
    }
}

impl Request for GetQuery {}
