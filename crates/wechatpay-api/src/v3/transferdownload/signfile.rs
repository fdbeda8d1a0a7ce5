// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transferdownload/signfile`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transferdownload/signfile`
///
/// `GET`: 下载电子回单, see <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml>.
#[derive(Debug, Clone)]
pub struct Signfile<C> {
    at: At<C>,
}

impl<C: Caller> Signfile<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下载电子回单: `GET /v3/transferdownload/signfile`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml>, <https://pay.weixin.qq.com/doc/v3/merchant/4012269010>, <https://pay.weixin.qq.com/doc/v3/partner/4012158314>, <https://pay.weixin.qq.com/doc/v3/partner/4012163403>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<()> {
        self.at.query(&wechatpay_spec::table::v3::transferdownload::GET_SIGNFILE, query)
    }
}

/// What [`Signfile::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 前序download\_url的查询参数.
    pub token: String,
}

impl Request for GetQuery {}
