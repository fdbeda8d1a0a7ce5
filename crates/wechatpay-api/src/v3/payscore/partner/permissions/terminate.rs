// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/permissions/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/permissions/terminate`
///
/// `POST`: 解除用户授权关系（openid）, see <https://pay.weixin.qq.com/doc/v3/partner/4012461154>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解除用户授权关系（openid）: `POST /v3/payscore/partner/permissions/terminate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461154>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_PERMISSIONS_TERMINATE, body)
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下openid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 服务ID.
    pub service_id: String,
    /// 服务商应用ID.
    pub appid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 撤销原因.
    pub reason: String,
}

impl Request for PostRequest {}
