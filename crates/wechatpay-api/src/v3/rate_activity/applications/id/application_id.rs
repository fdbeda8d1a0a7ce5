// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/rate-activity/applications/id/{application_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/rate-activity/applications/id/{application_id}`
///
/// `GET`: 根据申请单ID查询申请单结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012471722>.
///
/// `PATCH`: 修改单据信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012698885>.
#[derive(Debug, Clone)]
pub struct ApplicationId<C> {
    at: At<C>,
}

impl<C: Caller> ApplicationId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据申请单ID查询申请单结果: `GET /v3/rate-activity/applications/id/{application_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012471722>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::rate_activity::GET_APPLICATIONS_ID_APPLICATION_ID)
    }

    /// 修改单据信息: `PATCH /v3/rate-activity/applications/id/{application_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012698885>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::rate_activity::PATCH_APPLICATIONS_ID_APPLICATION_ID, body)
    }
}

/// What [`ApplicationId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 申请单状态.
    pub application_state: String,
    /// 从业机构特约商户号.
    pub sub_mchid: String,
    /// 驳回参数.
    pub reject_parameter: Option<String>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
    /// 活动审核通过时间.
    pub pass_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required application_state "application_state",
        required sub_mchid "sub_mchid",
        optional reject_parameter "reject_parameter",
        optional reject_reason "reject_reason",
        optional pass_time "pass_time",
    }
}

/// What [`ApplicationId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 活动报名修改信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_detail_modification: Option<ActivityDetailModification>,
    /// 补充信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_information: Option<AdditionalInformation>,
}

/// 活动报名修改信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ActivityDetailModification {
    /// 活动费率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_rate: Option<String>,
    /// 活动报名材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
}

pub use crate::v3::rate_activity::applications::ActivityApplyInformation;

pub use crate::v3::rate_activity::applications::AdditionalInformation;

pub use crate::v3::rate_activity::applications::PostAnswer as PatchAnswer;

impl Request for PatchRequest {}
