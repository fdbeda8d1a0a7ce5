// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/palmservice/authorization/preauthorize`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/palmservice/authorization/preauthorize`
///
/// `POST`: 服务关联预授权, see <https://pay.weixin.qq.com/doc/v3/partner/4014481990>.
#[derive(Debug, Clone)]
pub struct Preauthorize<C> {
    at: At<C>,
}

impl<C: Caller> Preauthorize<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 服务关联预授权: `POST /v3/palmservice/authorization/preauthorize`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014481990>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::palmservice::POST_AUTHORIZATION_PREAUTHORIZE, body)
    }
}

/// What [`Preauthorize::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// OpenID.
    pub openid: String,
    /// 预授权会话ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preauthorize_session_id: Option<String>,
    /// 机构ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

/// What [`Preauthorize::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预授权token.
    pub permission_token: String,
}

crate::answer! {
    PostAnswer {
        required permission_token "permission_token",
    }
}

impl Request for PostRequest {}
