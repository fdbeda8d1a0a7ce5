// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/statements`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/statements`
///
/// `GET`: 下载对账单, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml>.
#[derive(Debug, Clone)]
pub struct Statements<C> {
    at: At<C>,
}

impl<C: Caller> Statements<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下载对账单: `GET /v3/statements`
    ///
    /// Host: <https://api.mch.weixin.qq.com/hk>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<()> {
        self.at.query(&wechatpay_spec::table::v3::statements::GET, query)
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
