// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// `POST`: 撤销, see <https://pay.weixin.qq.com/doc/v3/partner/4012382181>.
#[derive(Debug, Clone)]
pub struct Reverse<C> {
    at: At<C>,
}

impl<C: Caller> Reverse<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销: `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012382181>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE, body)
    }
}

/// What [`Reverse::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合作伙伴应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 合作伙伴商户号.
    pub sp_mchid: String,
    /// 特约商户应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 特约商户商户号.
    pub sub_mchid: String,
}

/// What [`Reverse::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 合作伙伴应用AppID.
    pub sp_appid: Option<String>,
    /// 合作伙伴商户号.
    pub sp_mchid: String,
    /// 特约商户应用AppID.
    pub sub_appid: Option<String>,
    /// 特约商户商户号.
    pub sub_mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
}

crate::answer! {
    PostAnswer {
        optional sp_appid "sp_appid",
        required sp_mchid "sp_mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        required out_trade_no "out_trade_no",
    }
}

impl Request for PostRequest {}
