// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/acquiringbank/permissions`

pub mod authorization_code;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/acquiringbank/permissions`
///
/// `POST`: 从业机构预授权, see <https://pay.weixin.qq.com/doc/v3/partner/4012691489>.
#[derive(Debug, Clone)]
pub struct Permissions<C> {
    at: At<C>,
}

impl<C: Caller> Permissions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/acquiringbank/permissions/authorization-code`
    #[doc(alias = "authorizationCode")]
    #[must_use]
    pub fn authorization_code(&self) -> authorization_code::AuthorizationCode<C> {
        authorization_code::AuthorizationCode::new(self.at.clone())
    }

    /// 从业机构预授权: `POST /v3/payscore/acquiringbank/permissions`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012691489>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_ACQUIRINGBANK_PERMISSIONS, body)
    }
}

/// What [`Permissions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 渠道商商户号.
    pub channel_id: String,
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

/// What [`Permissions::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预授权token.
    pub apply_permissions_token: String,
}

crate::answer! {
    PostAnswer {
        required apply_permissions_token "apply_permissions_token",
    }
}

impl Request for PostRequest {}
