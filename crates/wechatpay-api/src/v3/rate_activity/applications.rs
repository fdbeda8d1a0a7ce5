// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/rate-activity/applications`

pub mod id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/rate-activity/applications`
///
/// `POST`: 报名费率优惠活动, see <https://pay.weixin.qq.com/doc/v3/partner/4012698774>.
#[derive(Debug, Clone)]
pub struct Applications<C> {
    at: At<C>,
}

impl<C: Caller> Applications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/rate-activity/applications/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// 报名费率优惠活动: `POST /v3/rate-activity/applications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012698774>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::rate_activity::POST_APPLICATIONS, body)
    }
}

/// What [`Applications::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 从业机构号.
    pub acquiring_bank_id: String,
    /// 渠道商户号.
    pub channel_id: String,
    /// 从业机构特约商户号.
    pub sub_mchid: String,
    /// 活动报名信息.
    pub activity_detail: ActivityDetail,
    /// 补充信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_information: Option<AdditionalInformation>,
}

/// 活动报名信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ActivityDetail {
    /// 活动ID.
    pub activity_id: String,
    /// 活动费率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_rate: Option<String>,
    /// 活动报名材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
}

/// 活动报名材料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ActivityApplyInformation {
    /// 材料ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_material_id: Option<String>,
    /// 材料内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_material_information: Option<Vec<String>>,
}

/// 补充信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AdditionalInformation {
    /// 补充说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_message: Option<String>,
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_material: Option<Vec<String>>,
}

/// What [`Applications::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 申请单编号.
    pub application_id: String,
}

crate::answer! {
    PostAnswer {
        required application_id "application_id",
    }
}

impl Request for PostRequest {}
