// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
///
/// `POST`: 设置投放计划回调地址, see <https://pay.weixin.qq.com/doc/v3/partner/4016184598>.
#[derive(Debug, Clone)]
pub struct NotifyUrl<C> {
    at: At<C>,
}

impl<C: Caller> NotifyUrl<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 设置投放计划回调地址: `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016184598>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_DELIVERY_PLAN_SP_MCHID_NOTIFY_URL, body)
    }
}

/// What [`NotifyUrl::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 通知url地址.
    pub notify_url: String,
}

/// What [`NotifyUrl::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 通知地址.
    pub notify_url: String,
}

crate::answer! {
    PostAnswer {
        required notify_url "notify_url",
    }
}

impl Request for PostRequest {}
