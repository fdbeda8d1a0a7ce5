// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/permissions`

pub mod apply_for_scene;
pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod search;
pub mod terminate;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/permissions`
///
/// `POST`: 商户预授权, see <https://pay.weixin.qq.com/doc/v3/partner/4012382030>.
#[derive(Debug, Clone)]
pub struct Permissions<C> {
    at: At<C>,
}

impl<C: Caller> Permissions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/partner/permissions/apply-for-scene`
    #[doc(alias = "applyForScene")]
    #[must_use]
    pub fn apply_for_scene(&self) -> apply_for_scene::ApplyForScene<C> {
        apply_for_scene::ApplyForScene::new(self.at.clone())
    }

    /// `/v3/payscore/partner/permissions/assess-user-risk-level`
    #[doc(alias = "assessUserRiskLevel")]
    #[must_use]
    pub fn assess_user_risk_level(&self) -> assess_user_risk_level::AssessUserRiskLevel<C> {
        assess_user_risk_level::AssessUserRiskLevel::new(self.at.clone())
    }

    /// `/v3/payscore/partner/permissions/authorization-code`
    #[doc(alias = "authorizationCode")]
    #[must_use]
    pub fn authorization_code(&self) -> authorization_code::AuthorizationCode<C> {
        authorization_code::AuthorizationCode::new(self.at.clone())
    }

    /// `/v3/payscore/partner/permissions/search`
    #[must_use]
    pub fn search(&self) -> search::Search<C> {
        search::Search::new(self.at.clone())
    }

    /// `/v3/payscore/partner/permissions/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 商户预授权: `POST /v3/payscore/partner/permissions`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012382030>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_PERMISSIONS, body)
    }
}

/// What [`Permissions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 服务商应用ID.
    pub appid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 授权协议号.
    pub authorization_code: String,
    /// 商户回调地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

pub use crate::v3::payscore::acquiringbank::permissions::PostAnswer;

impl Request for PostRequest {}
