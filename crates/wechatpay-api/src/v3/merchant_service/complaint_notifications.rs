// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaint-notifications`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-service/complaint-notifications`
///
/// `POST`: 创建投诉通知回调, see <https://pay.weixin.qq.com/doc/v3/merchant/4012458679>.
///
/// `GET`: 查询投诉通知回调, see <https://pay.weixin.qq.com/doc/v3/merchant/4012459014>.
///
/// `PUT`: 更新投诉通知回调, see <https://pay.weixin.qq.com/doc/v3/merchant/4012459282>.
///
/// `DELETE`: 删除投诉通知回调, see <https://pay.weixin.qq.com/doc/v3/merchant/4012460452>.
#[derive(Debug, Clone)]
pub struct ComplaintNotifications<C> {
    at: At<C>,
}

impl<C: Caller> ComplaintNotifications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建投诉通知回调: `POST /v3/merchant-service/complaint-notifications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012458679>, <https://pay.weixin.qq.com/doc/v3/partner/4012458106>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_service::POST_COMPLAINT_NOTIFICATIONS, body)
    }

    /// 查询投诉通知回调: `GET /v3/merchant-service/complaint-notifications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012459014>, <https://pay.weixin.qq.com/doc/v3/partner/4012459065>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::merchant_service::GET_COMPLAINT_NOTIFICATIONS)
    }

    /// 更新投诉通知回调: `PUT /v3/merchant-service/complaint-notifications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012459282>, <https://pay.weixin.qq.com/doc/v3/partner/4012459287>.
    pub fn put(&self, body: &impl JsonOr<PutRequest>) -> C::Call<PutAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_service::PUT_COMPLAINT_NOTIFICATIONS, body)
    }

    /// 删除投诉通知回调: `DELETE /v3/merchant-service/complaint-notifications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012460452>, <https://pay.weixin.qq.com/doc/v3/partner/4012460474>.
    pub fn delete(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::merchant_service::DELETE_COMPLAINT_NOTIFICATIONS)
    }
}

/// What [`ComplaintNotifications::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 通知地址.
    pub url: String,
}

/// What [`ComplaintNotifications::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号.
    pub mchid: String,
    /// 通知地址.
    pub url: String,
}

crate::answer! {
    PostAnswer {
        required mchid "mchid",
        required url "url",
    }
}

pub use crate::v3::merchant_service::complaint_notifications::PostAnswer as GetAnswer;

/// What [`ComplaintNotifications::put`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PutRequest {
    /// 通知地址.
    pub url: String,
}

pub use crate::v3::merchant_service::complaint_notifications::PostAnswer as PutAnswer;

impl Request for PostRequest {}

impl Request for PutRequest {}
