// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
///
/// `POST`: 服务商模式支付后场景预签约, see <https://pay.weixin.qq.com/doc/v3/partner/4012471272>.
#[derive(Debug, Clone)]
pub struct PayRedirectSign<C> {
    at: At<C>,
}

impl<C: Caller> PayRedirectSign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 服务商模式支付后场景预签约: `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
    ///
    /// For: service provider (服务商). The session lives for 2 hours. Call it after the order gave its `prepay_id` and before that goes to the front end. If the payment succeeds within 2 hours, the user is offered the signing; a pre-sign that fails only hides the offer.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012471272>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::password_exempt_contract::POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN, body)
    }
}

/// What [`PayRedirectSign::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商AppID: the service provider's AppID; at most 32 characters.
    pub sp_appid: String,
    /// 用户标识: the user under `sp_appid`; this or `sub_openid` is needed; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 子商户号: the sub-merchant; at most 32 characters.
    pub sub_mchid: String,
    /// 子商户AppID: the sub-merchant's AppID; at most 32 characters.
    pub sub_appid: String,
    /// 用户子标识: the user under `sub_appid`; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 免密支付服务ID: the password-exempt service; at least 1.
    pub service_id: i64,
    /// 商户签约协议号: the merchant's own contract number, unique, never used again after termination; at most 32 digits and letters.
    pub out_contract_code: String,
    /// 回调通知地址: at most 256 characters; `https`, no query string.
    pub notify_url: String,
    /// 用户账户展示名称: shown on the signing page; no emoji; at most 32 characters.
    pub contract_display_account: String,
    /// 预支付交易会话标识: of the order that the user is about to pay; at most 64 characters.
    pub prepay_id: String,
}

/// What [`PayRedirectSign::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号: the service provider's number; at most 32 characters.
    pub mchid: String,
    /// 子商户号: as requested; at most 32 characters.
    pub sub_mchid: String,
    /// 免密支付服务ID: as requested; at least 1.
    pub service_id: i64,
    /// 商户签约协议号: as requested; at most 32 digits and letters.
    pub out_contract_code: String,
}

crate::answer! {
    PostAnswer {
        required mchid "mchid",
        required sub_mchid "sub_mchid",
        required service_id "service_id",
        required out_contract_code "out_contract_code",
    }
}

impl Request for PostRequest {}
