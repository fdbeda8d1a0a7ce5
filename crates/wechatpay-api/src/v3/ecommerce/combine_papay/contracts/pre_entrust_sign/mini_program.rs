// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
///
/// `POST`: 小程序方式预签约, see <https://pay.weixin.qq.com/doc/v3/partner/4017177322>.
#[derive(Debug, Clone)]
pub struct MiniProgram<C> {
    at: At<C>,
}

impl<C: Caller> MiniProgram<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 小程序方式预签约: `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
    ///
    /// For: ecommerce platform (电商平台). The session lives for 2 hours. The same number with the same body gives the same answer. Still in grey test: not open to all.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017177322>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::ecommerce::POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM,
            body,
        )
    }
}

/// What [`MiniProgram::post`] sends.
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
}

/// What [`MiniProgram::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预签约ID: goes into the mini program jump; at most 128 characters.
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
