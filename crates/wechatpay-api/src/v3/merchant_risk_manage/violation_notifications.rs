// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-risk-manage/violation-notifications`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-risk-manage/violation-notifications`
///
/// `POST`: 创建商户违规通知回调地址, see <https://pay.weixin.qq.com/doc/v3/partner/4012471333>.
///
/// `GET`: 查询商户违规通知回调地址, see <https://pay.weixin.qq.com/doc/v3/partner/4012471327>.
///
/// `PUT`: 修改商户违规通知回调地址, see <https://pay.weixin.qq.com/doc/v3/partner/4012471330>.
///
/// `DELETE`: 删除商户违规通知回调地址, see <https://pay.weixin.qq.com/doc/v3/partner/4012471334>.
#[derive(Debug, Clone)]
pub struct ViolationNotifications<C> {
    at: At<C>,
}

impl<C: Caller> ViolationNotifications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建商户违规通知回调地址: `POST /v3/merchant-risk-manage/violation-notifications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012471333>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_risk_manage::POST_VIOLATION_NOTIFICATIONS, body)
    }

    /// 查询商户违规通知回调地址: `GET /v3/merchant-risk-manage/violation-notifications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012471327>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::merchant_risk_manage::GET_VIOLATION_NOTIFICATIONS)
    }

    /// 修改商户违规通知回调地址: `PUT /v3/merchant-risk-manage/violation-notifications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012471330>.
    pub fn put(&self, body: &impl JsonOr<PutRequest>) -> C::Call<PutAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_risk_manage::PUT_VIOLATION_NOTIFICATIONS, body)
    }

    /// 删除商户违规通知回调地址: `DELETE /v3/merchant-risk-manage/violation-notifications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012471334>.
    pub fn delete(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::merchant_risk_manage::DELETE_VIOLATION_NOTIFICATIONS)
    }
}

/// What [`ViolationNotifications::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// What [`ViolationNotifications::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 通知地址.
    pub notify_url: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional notify_url "notify_url",
    }
}

pub use crate::v3::merchant_risk_manage::violation_notifications::PostAnswer as GetAnswer;

/// What [`ViolationNotifications::put`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PutRequest {
    /// 通知链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

pub use crate::v3::merchant_risk_manage::violation_notifications::PostAnswer as PutAnswer;

impl Request for PostRequest {}

impl Request for PutRequest {}
