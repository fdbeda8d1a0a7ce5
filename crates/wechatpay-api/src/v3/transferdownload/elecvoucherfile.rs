// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transferdownload/elecvoucherfile`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transferdownload/elecvoucherfile`
///
/// `GET`: 下载电子回单PDF文件, see <https://pay.weixin.qq.com/doc/v3/merchant/4012716436>.
#[derive(Debug, Clone)]
pub struct Elecvoucherfile<C> {
    at: At<C>,
}

impl<C: Caller> Elecvoucherfile<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下载电子回单PDF文件: `GET /v3/transferdownload/elecvoucherfile`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012716436>, <https://pay.weixin.qq.com/doc/v3/merchant/4012716455>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<()> {
        self.at.query(&wechatpay_spec::table::v3::transferdownload::GET_ELECVOUCHERFILE, query)
    }
}

/// What [`Elecvoucherfile::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 前序download\_url的查询参数.
    pub token: String,
    /// 前序download\_url的查询参数.
    pub source: String,
}

impl Request for GetQuery {}
