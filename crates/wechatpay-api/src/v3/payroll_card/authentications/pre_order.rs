// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/authentications/pre-order`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payroll-card/authentications/pre-order`
///
/// `POST`: 微工卡核身预下单, see <https://pay.weixin.qq.com/doc/v3/partner/4012923362>.
#[derive(Debug, Clone)]
pub struct PreOrder<C> {
    at: At<C>,
}

impl<C: Caller> PreOrder<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微工卡核身预下单: `POST /v3/payroll-card/authentications/pre-order`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012923362>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payroll_card::POST_AUTHENTICATIONS_PRE_ORDER, body)
    }
}

/// What [`PreOrder::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 用户标识.
    pub openid: String,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商家核身单号.
    pub authenticate_number: String,
    /// 项目名称.
    pub project_name: String,
    /// 单位名称.
    pub employer_name: String,
    /// `authenticate_type`: one of `SIGN_IN`, `INSURANCE`, `CONTRACT`.
    pub authenticate_type: AuthenticateType,
}

crate::open_enum! {
/// `authenticate_type`.
    AuthenticateType {
    SignIn = "SIGN_IN",
    Insurance = "INSURANCE",
    Contract = "CONTRACT",
    }
}

/// What [`PreOrder::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商家核身单号.
    pub authenticate_number: String,
    /// 用户标识.
    pub openid: String,
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// token值.
    pub token: String,
    /// token有效时间.
    pub expires_in: i64,
}

crate::answer! {
    PostAnswer {
        required authenticate_number "authenticate_number",
        required openid "openid",
        required mchid "mchid",
        required sub_mchid "sub_mchid",
        required token "token",
        required expires_in "expires_in",
    }
}

impl Request for PostRequest {}
