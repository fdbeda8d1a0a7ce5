// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/express/users/{openid}/transform`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/express/users/{openid}/transform`
///
/// `POST`: 用户openid转换, see <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml>.
#[derive(Debug, Clone)]
pub struct Transform<C> {
    at: At<C>,
}

impl<C: Caller> Transform<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 用户openid转换: `POST /v3/express/users/{openid}/transform`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::express::POST_USERS_OPENID_TRANSFORM, body)
    }
}

/// What [`Transform::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 目标应用的appid.
    pub appid: String,
}

/// What [`Transform::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 转换后的openid.
    pub openid: String,
}

crate::answer! {
    PostAnswer {
        required openid "openid",
    }
}

impl Request for PostRequest {}
