// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlinefacemch/tokens`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/offlinefacemch/tokens`
///
/// `POST`: 获取凭证授权接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
#[derive(Debug, Clone)]
pub struct Tokens<C> {
    at: At<C>,
}

impl<C: Caller> Tokens<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取凭证授权接口: `POST /v3/offlinefacemch/tokens`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::offlinefacemch::POST_TOKENS, body)
    }
}

/// What [`Tokens::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 使用场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<String>,
    /// 小程序/h5鉴权场景初始化数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_init_data: Option<WebInitData>,
}

/// 小程序/h5鉴权场景初始化数据.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct WebInitData {
    /// 商户刷脸用户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_id: Option<String>,
    /// 机构ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

/// What [`Tokens::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 授权凭证.
    pub token: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional token "token",
    }
}

impl Request for PostRequest {}
