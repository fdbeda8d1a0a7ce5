// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
///
/// `POST`: 直连商户模式支付后场景预签约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012472874>.
#[derive(Debug, Clone)]
pub struct PayRedirectSign<C> {
    at: At<C>,
}

impl<C: Caller> PayRedirectSign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 直连商户模式支付后场景预签约: `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
    ///
    /// For: direct merchant (直连商户). The session lives for 2 hours. Call it after the order gave its `prepay_id` and before that goes to the front end. If the payment succeeds within 2 hours, the user is offered the signing; a pre-sign that fails only hides the offer.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012472874>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::password_exempt_contract::POST_CONTRACTS_NORMAL_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN, body)
    }
}

/// What [`PayRedirectSign::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the merchant's AppID; at most 32 characters.
    pub appid: String,
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
    /// 用户标识: the user under `appid`; at most 128 characters.
    pub openid: String,
}

/// What [`PayRedirectSign::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号: the merchant's number; at most 32 characters.
    pub mchid: String,
    /// 免密支付服务ID: as requested; at least 1.
    pub service_id: i64,
    /// 商户签约协议号: as requested; at most 32 digits and letters.
    pub out_contract_code: String,
}

crate::answer! {
    PostAnswer {
        required mchid "mchid",
        required service_id "service_id",
        required out_contract_code "out_contract_code",
    }
}

impl Request for PostRequest {}
