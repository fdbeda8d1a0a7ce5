// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/callbacks`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/callbacks`
///
/// `GET`: 获取已设置的消息通知地址, see <https://pay.weixin.qq.com/doc/v3/merchant/4012464070>.
///
/// `POST`: 设置消息通知地址, see <https://pay.weixin.qq.com/doc/v3/merchant/4012464198>.
#[derive(Debug, Clone)]
pub struct Callbacks<C> {
    at: At<C>,
}

impl<C: Caller> Callbacks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取已设置的消息通知地址: `GET /v3/marketing/favor/callbacks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012464070>, <https://pay.weixin.qq.com/doc/v3/partner/4012464155>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_FAVOR_CALLBACKS, query)
    }

    /// 设置消息通知地址: `POST /v3/marketing/favor/callbacks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012464198>, <https://pay.weixin.qq.com/doc/v3/partner/4012464176>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_FAVOR_CALLBACKS, body)
    }
}

/// What [`Callbacks::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户号.
    pub mchid: String,
}

/// What [`Callbacks::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号.
    pub mchid: String,
    /// 通知地址.
    pub notify_url: String,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        required notify_url "notify_url",
    }
}

/// What [`Callbacks::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户号.
    pub mchid: String,
    /// 通知url地址.
    pub notify_url: String,
    /// 回调开关.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch: Option<bool>,
}

/// What [`Callbacks::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 修改时间.
    pub update_time: String,
    /// 通知地址.
    pub notify_url: String,
}

crate::answer! {
    PostAnswer {
        required update_time "update_time",
        required notify_url "notify_url",
    }
}

impl Request for GetQuery {}

impl Request for PostRequest {}
