// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/callbacks`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/callbacks`
///
/// `POST`: 设置商家券事件通知地址, see <https://pay.weixin.qq.com/doc/v3/merchant/4012465431>.
///
/// `GET`: 查询商家券事件通知地址, see <https://pay.weixin.qq.com/doc/v3/merchant/4012465507>.
#[derive(Debug, Clone)]
pub struct Callbacks<C> {
    at: At<C>,
}

impl<C: Caller> Callbacks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 设置商家券事件通知地址: `POST /v3/marketing/busifavor/callbacks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012465431>, <https://pay.weixin.qq.com/doc/v3/partner/4012465425>, <https://pay.weixin.qq.com/doc/v3/merchant/4015716835>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717428>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_CALLBACKS, body)
    }

    /// 查询商家券事件通知地址: `GET /v3/marketing/busifavor/callbacks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012465507>, <https://pay.weixin.qq.com/doc/v3/partner/4012465557>, <https://pay.weixin.qq.com/doc/v3/merchant/4015716846>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717465>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_BUSIFAVOR_CALLBACKS, query)
    }
}

/// What [`Callbacks::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 通知URL地址.
    pub notify_url: String,
}

/// What [`Callbacks::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 修改时间.
    pub update_time: Option<String>,
    /// 通知URL地址.
    pub notify_url: String,
    /// 商户号.
    pub mchid: String,
}

crate::answer! {
    PostAnswer {
        optional update_time "update_time",
        required notify_url "notify_url",
        required mchid "mchid",
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
    /// 通知URL地址.
    pub notify_url: String,
    /// 商户号.
    pub mchid: String,
}

crate::answer! {
    GetAnswer {
        required notify_url "notify_url",
        required mchid "mchid",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
