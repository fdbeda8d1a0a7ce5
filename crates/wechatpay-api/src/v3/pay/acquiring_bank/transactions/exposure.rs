// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/acquiring-bank/transactions/exposure`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/acquiring-bank/transactions/exposure`
///
/// `POST`: 微信分付-支付方式前置服务, see <https://pay.weixin.qq.com/doc/v3/partner/4014326541>.
#[derive(Debug, Clone)]
pub struct Exposure<C> {
    at: At<C>,
}

impl<C: Caller> Exposure<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信分付-支付方式前置服务: `POST /v3/pay/acquiring-bank/transactions/exposure`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014326541>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_ACQUIRING_BANK_TRANSACTIONS_EXPOSURE, body)
    }
}

/// What [`Exposure::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 从业机构号.
    pub acquiring_bank_id: String,
    /// 从业机构应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_appid: Option<String>,
    /// 特约商户号.
    pub merchant_id: String,
    /// 特约商户应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_appid: Option<String>,
    /// 渠道商户号.
    pub channel_id: String,
    /// 支付者.
    pub payer: Payer,
    /// 商户订单号.
    pub out_trade_no: String,
}

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Payer {
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_openid: Option<String>,
    /// 用户手机号的哈希值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_hash: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_openid: Option<String>,
}

/// What [`Exposure::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 是否建议曝光微信分付.
    pub fqf_exposure: bool,
    /// 曝光凭证.
    pub market_exposure_token: Option<String>,
}

crate::answer! {
    PostAnswer {
        required fqf_exposure "fqf_exposure",
        optional market_exposure_token "market_exposure_token",
    }
}

impl Request for PostRequest {}
