// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/transactions/mark`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/profit-sharing/transactions/mark`
///
/// `POST`: 分账标记, see <https://pay.weixin.qq.com/doc/global/v3/zh/4012354804>.
#[derive(Debug, Clone)]
pub struct Mark<C> {
    at: At<C>,
}

impl<C: Caller> Mark<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 分账标记: `POST /v3/global/profit-sharing/transactions/mark`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4012354804>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_PROFIT_SHARING_TRANSACTIONS_MARK, body)
    }
}

/// What [`Mark::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 订单标价币种.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

impl Request for PostRequest {}
