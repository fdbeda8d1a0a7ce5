// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/refunds/bill-download-url`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/profit-sharing/refunds/bill-download-url`
///
/// `GET`: 获取分账退款账单下载链接, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025022>.
#[derive(Debug, Clone)]
pub struct BillDownloadUrl<C> {
    at: At<C>,
}

impl<C: Caller> BillDownloadUrl<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取分账退款账单下载链接: `GET /v3/global/profit-sharing/refunds/bill-download-url`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025022>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_PROFIT_SHARING_REFUNDS_BILL_DOWNLOAD_URL, query)
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

pub use crate::v3::global::profit_sharing::bill_download_url::GetAnswer;

impl Request for GetQuery {}
