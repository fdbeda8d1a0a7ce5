// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`

pub mod mini_program;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
///
/// `POST`: APP方式预签约, see <https://pay.weixin.qq.com/doc/v3/partner/4012881608>.
#[derive(Debug, Clone)]
pub struct PreEntrustSign<C> {
    at: At<C>,
}

impl<C: Caller> PreEntrustSign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
    #[doc(alias = "miniProgram")]
    #[must_use]
    pub fn mini_program(&self) -> mini_program::MiniProgram<C> {
        mini_program::MiniProgram::new(self.at.clone())
    }

    /// APP方式预签约: `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
    ///
    /// For: ecommerce platform (电商平台). The session lives for 2 hours. Only for platforms that were invited.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012881608>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN, body)
    }
}

/// What [`PreEntrustSign::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the platform's AppID; at most 32 characters.
    pub appid: String,
    /// 委托代扣协议模板ID: the contract template; at least 1.
    pub plan_id: i64,
    /// 商户签约协议号: the merchant's own contract number, unique; digits and letters; at most 32 characters.
    pub out_contract_code: String,
    /// 用户账户展示名称: shown on the signing page; no emoji; at most 32 characters.
    pub contract_display_account: String,
    /// 回调通知地址: at most 256 characters; `https`, no query string.
    pub notify_url: String,
    /// 返回app标识: `true`: back to the app afterwards, which must be the `appid` that starts the signing and be registered on the open platform; absent: stay in WeChat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_app: Option<bool>,
    /// 商户数据包: the merchant's own data, comes back in the notification of the signing; at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
}

/// What [`PreEntrustSign::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预签约ID: goes into the jump of the app; at most 128 characters.
    pub pre_entrustweb_id: String,
    /// 商户号: the platform's number; at most 32 characters.
    pub mchid: String,
    /// 委托代扣协议模板ID: as requested; at least 1.
    pub plan_id: i64,
    /// 商户签约协议号: as requested; at most 32 digits and letters.
    pub out_contract_code: String,
}

crate::answer! {
    PostAnswer {
        required pre_entrustweb_id "pre_entrustweb_id",
        required mchid "mchid",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
    }
}

impl Request for PostRequest {}
