// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/transactions/id/{transaction_id}/close`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/transactions/id/{transaction_id}/close`
///
/// `POST`: 关闭订单(微信支付订单号), see <https://pay.weixin.qq.com/doc/global/v3/zh/4013014140>.
#[derive(Debug, Clone)]
pub struct Close<C> {
    at: At<C>,
}

impl<C: Caller> Close<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 关闭订单(微信支付订单号): `POST /v3/global/transactions/id/{transaction_id}/close`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013014140>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354485>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354539>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354575>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_TRANSACTIONS_ID_TRANSACTION_ID_CLOSE, body)
    }
}

/// What [`Close::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 直连商户号.
    pub mchid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
}

impl Request for PostRequest {}
