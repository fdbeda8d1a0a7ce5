// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/transactions/exposure`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/transactions/exposure`
///
/// `POST`: 微信分付-支付方式前置服务, see <https://pay.weixin.qq.com/doc/v3/merchant/4014326314>.
#[derive(Debug, Clone)]
pub struct Exposure<C> {
    at: At<C>,
}

impl<C: Caller> Exposure<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信分付-支付方式前置服务: `POST /v3/pay/transactions/exposure`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014326314>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_TRANSACTIONS_EXPOSURE, body)
    }
}

/// What [`Exposure::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 直连商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 应用AppID.
    pub appid: String,
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
    pub openid: Option<String>,
    /// 用户手机号的哈希值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_hash: Option<String>,
}

pub use crate::v3::pay::acquiring_bank::transactions::exposure::PostAnswer;

impl Request for PostRequest {}
