// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/permissions`

pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod openid;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/permissions`
///
/// `POST`: 商户预授权, see <https://pay.weixin.qq.com/doc/v3/merchant/4012647349>.
#[derive(Debug, Clone)]
pub struct Permissions<C> {
    at: At<C>,
}

impl<C: Caller> Permissions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/permissions/assess-user-risk-level`
    #[doc(alias = "assessUserRiskLevel")]
    #[must_use]
    pub fn assess_user_risk_level(&self) -> assess_user_risk_level::AssessUserRiskLevel<C> {
        assess_user_risk_level::AssessUserRiskLevel::new(self.at.clone())
    }

    /// `/v3/payscore/permissions/authorization-code`
    #[doc(alias = "authorizationCode")]
    #[must_use]
    pub fn authorization_code(&self) -> authorization_code::AuthorizationCode<C> {
        authorization_code::AuthorizationCode::new(self.at.clone())
    }

    /// `/v3/payscore/permissions/openid`
    #[must_use]
    pub fn openid(&self) -> openid::Openid<C> {
        openid::Openid::new(self.at.clone())
    }

    /// 商户预授权: `POST /v3/payscore/permissions`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012647349>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PERMISSIONS, body)
    }
}

/// What [`Permissions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务id.
    pub service_id: String,
    /// 公众号id.
    pub appid: String,
    /// 授权协议号.
    pub authorization_code: String,
    /// 通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

pub use crate::v3::payscore::acquiringbank::permissions::PostAnswer;

impl Request for PostRequest {}
