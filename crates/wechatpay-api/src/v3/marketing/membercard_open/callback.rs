// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/callback`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/callback`
///
/// `PATCH`: 设置回调地址, see <https://pay.weixin.qq.com/doc/v3/merchant/4012552251>.
///
/// `GET`: 查询回调地址, see <https://pay.weixin.qq.com/doc/v3/merchant/4012552275>.
#[derive(Debug, Clone)]
pub struct Callback<C> {
    at: At<C>,
}

impl<C: Caller> Callback<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 设置回调地址: `PATCH /v3/marketing/membercard-open/callback`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012552251>, <https://pay.weixin.qq.com/doc/v3/partner/4012714353>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_MEMBERCARD_OPEN_CALLBACK, body)
    }

    /// 查询回调地址: `GET /v3/marketing/membercard-open/callback`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012552275>, <https://pay.weixin.qq.com/doc/v3/partner/4012714354>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_MEMBERCARD_OPEN_CALLBACK)
    }
}

/// What [`Callback::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 通知url地址.
    pub notify_url: String,
}

/// What [`Callback::patch`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAnswer {
    /// 通知url地址.
    pub notify_url: String,
    /// 商户号.
    pub mchid: Option<String>,
}

crate::answer! {
    PatchAnswer {
        required notify_url "notify_url",
        optional mchid "mchid",
    }
}

pub use crate::v3::marketing::membercard_open::callback::PatchAnswer as GetAnswer;

impl Request for PatchRequest {}
