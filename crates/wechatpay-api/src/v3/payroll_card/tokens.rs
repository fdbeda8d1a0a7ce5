// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/tokens`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payroll-card/tokens`
///
/// `POST`: 生成授权token, see <https://pay.weixin.qq.com/doc/v3/partner/4012461589>.
#[derive(Debug, Clone)]
pub struct Tokens<C> {
    at: At<C>,
}

impl<C: Caller> Tokens<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 生成授权token: `POST /v3/payroll-card/tokens`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461589>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payroll_card::POST_TOKENS, body)
    }
}

/// What [`Tokens::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 用户标识.
    pub openid: String,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 用户实名: encrypted by the call.
    pub user_name: crate::Sensitive,
    /// 用户证件号: encrypted by the call.
    pub id_card_number: crate::Sensitive,
    /// `employment_type`: one of `LONG_TERM_EMPLOYMENT`, `SHORT_TERM_EMPLOYMENT`, `COOPERATION_EMPLOYMENT`.
    pub employment_type: EmploymentType,
}

pub use crate::v3::payroll_card::authentications::pre_order_with_auth::EmploymentType;

/// What [`Tokens::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 用户标识.
    pub openid: String,
    /// 服务商商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 授权token.
    pub token: String,
    /// token有效时间.
    pub expires_in: i64,
}

crate::answer! {
    PostAnswer {
        required openid "openid",
        required mchid "mchid",
        required sub_mchid "sub_mchid",
        required token "token",
        required expires_in "expires_in",
    }
}

impl Request for PostRequest {}
