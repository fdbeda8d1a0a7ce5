// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/billdownload/file`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/billdownload/file`
///
/// `GET`: 下载账单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012791868>.
#[derive(Debug, Clone)]
pub struct File<C> {
    at: At<C>,
}

impl<C: Caller> File<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下载账单: `GET /v3/billdownload/file`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791868>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070401>, <https://pay.weixin.qq.com/doc/v3/merchant/4012810615>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791889>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<()> {
        self.at.query(&wechatpay_spec::table::v3::billdownload::GET_FILE, query)
    }
}

/// What [`File::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `token`.
    pub token: String,
    /// `tartype`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tartype: Option<String>,
}

impl Request for GetQuery {}
