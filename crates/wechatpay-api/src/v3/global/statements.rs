// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/statements`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/statements`
///
/// `GET`: 下载对账单, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013013869>.
#[derive(Debug, Clone)]
pub struct Statements<C> {
    at: At<C>,
}

impl<C: Caller> Statements<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下载对账单: `GET /v3/global/statements`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013013869>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354444>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354484>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354538>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<()> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_STATEMENTS, query)
    }
}

/// What [`Statements::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 账单日期.
    pub date: String,
    /// 商户号.
    pub mchid: String,
}

impl Request for GetQuery {}
