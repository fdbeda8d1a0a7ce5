// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/permissions/openid/{openid}/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/permissions/openid/{openid}/terminate`
///
/// `POST`: 解除用户授权关系（openid）, see <https://pay.weixin.qq.com/doc/v3/merchant/4012647413>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解除用户授权关系（openid）: `POST /v3/payscore/permissions/openid/{openid}/terminate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012647413>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PERMISSIONS_OPENID_OPENID_TERMINATE, body)
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 公众号id.
    pub appid: String,
    /// 撤销原因.
    pub reason: String,
}

impl Request for PostRequest {}
