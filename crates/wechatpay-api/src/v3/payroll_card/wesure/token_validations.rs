// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/wesure/token-validations`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payroll-card/wesure/token-validations`
///
/// `POST`: 校验核身结果, see <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml>.
#[derive(Debug, Clone)]
pub struct TokenValidations<C> {
    at: At<C>,
}

impl<C: Caller> TokenValidations<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 校验核身结果: `POST /v3/payroll-card/wesure/token-validations`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payroll_card::POST_WESURE_TOKEN_VALIDATIONS, body)
    }
}

/// What [`TokenValidations::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 特约商户商户号.
    pub sub_mchid: String,
    /// token值.
    pub token: String,
    /// 用户姓名: encrypted by the call.
    pub user_name: crate::Sensitive,
    /// 用户身份证号: encrypted by the call.
    pub id_card_number: crate::Sensitive,
    /// `authenticate_type`: one of `NORMAL`, `SIGN_IN`, `INSURANCE`, `CONTRACT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_type: Option<AuthenticateType>,
}

crate::open_enum! {
/// `authenticate_type`.
    AuthenticateType {
    Normal = "NORMAL",
    SignIn = "SIGN_IN",
    Insurance = "INSURANCE",
    Contract = "CONTRACT",
    }
}

/// What [`TokenValidations::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 校验结果.
    pub result: String,
    /// 核身成功时间.
    pub authenticate_success_time: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 校验不通过原因.
    pub fail_reason: Option<String>,
}

crate::answer! {
    PostAnswer {
        required result "result",
        optional authenticate_success_time "authenticate_success_time",
        optional openid "openid",
        optional fail_reason "fail_reason",
    }
}

impl Request for PostRequest {}
