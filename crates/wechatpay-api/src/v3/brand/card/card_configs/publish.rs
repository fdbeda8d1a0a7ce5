// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/card/card-configs/publish`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/card/card-configs/publish`
///
/// `POST`: 发布商家名片配置, see <https://pay.weixin.qq.com/doc/v3/partner/4016475176>.
#[derive(Debug, Clone)]
pub struct Publish<C> {
    at: At<C>,
}

impl<C: Caller> Publish<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发布商家名片配置: `POST /v3/brand/card/card-configs/publish`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016475176>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_CARD_CARD_CONFIGS_PUBLISH, body)
    }
}

/// What [`Publish::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 业务申请编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
    /// 微信支付申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
    /// `publish_type`: one of `IMMEDIATE_PUBLISH`, `SCHEDULED_PUBLISH`.
    pub publish_type: PublishType,
    /// 定时发布时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_publish_time: Option<String>,
}

crate::open_enum! {
/// `publish_type`.
    PublishType {
    ImmediatePublish = "IMMEDIATE_PUBLISH",
    ScheduledPublish = "SCHEDULED_PUBLISH",
    }
}

/// What [`Publish::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 业务申请编号.
    pub business_code: String,
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// `publish_type`: one of `IMMEDIATE_PUBLISH`, `SCHEDULED_PUBLISH`.
    pub publish_type: PublishType,
    /// 定时发布时间.
    pub scheduled_publish_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required business_code "business_code",
        required applyment_id "applyment_id",
        required brand_id "brand_id",
        required publish_type "publish_type",
        optional scheduled_publish_time "scheduled_publish_time",
    }
}

impl Request for PostRequest {}
