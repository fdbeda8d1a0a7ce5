// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/exposure`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/exposure`
///
/// `POST`: 微信分付-支付方式前置服务, see <https://pay.weixin.qq.com/doc/v3/partner/4014326522>.
#[derive(Debug, Clone)]
pub struct Exposure<C> {
    at: At<C>,
}

impl<C: Caller> Exposure<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信分付-支付方式前置服务: `POST /v3/pay/partner/transactions/exposure`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014326522>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_PARTNER_TRANSACTIONS_EXPOSURE, body)
    }
}

/// What [`Exposure::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商应用ID.
    pub sp_appid: String,
    /// 服务商户号.
    pub sp_mchid: String,
    /// 子商户/二级商户应用ID.
    pub sub_appid: String,
    /// 子商户号/二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 支付者.
    pub payer: Payer,
    /// 商户订单号.
    pub out_trade_no: String,
}

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Payer {
    /// 用户服务商标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户手机号的哈希值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_hash: Option<String>,
    /// 用户子商户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

pub use crate::v3::pay::acquiring_bank::transactions::exposure::PostAnswer;

impl Request for PostRequest {}
