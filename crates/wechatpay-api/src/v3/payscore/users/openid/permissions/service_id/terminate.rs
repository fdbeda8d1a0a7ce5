// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`
///
/// `POST`: 商户解除用户授权关系, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户解除用户授权关系: `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_USERS_OPENID_PERMISSIONS_SERVICE_ID_TERMINATE, body)
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    pub appid: String,
    /// 撤销原因.
    pub reason: String,
}

impl Request for PostRequest {}
