// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`

pub mod terminate;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
///
/// `PATCH`: 更新投放计划, see <https://pay.weixin.qq.com/doc/v3/partner/4016184594>.
#[derive(Debug, Clone)]
pub struct PlanId<C> {
    at: At<C>,
}

impl<C: Caller> PlanId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 更新投放计划: `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016184594>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_PLAN_ID, body)
    }
}

/// What [`PlanId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 修改内容.
    pub modify_content: ModifyContent,
    /// 修改请求单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
}

/// 修改内容.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ModifyContent {
    /// 投放计划名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_name: Option<String>,
    /// 结束可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_end_time: Option<String>,
    /// 总库存.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 单用户限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_limit: Option<i64>,
    /// 单日限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit: Option<i64>,
    /// 营销标签.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommend_word: Option<String>,
}

pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::PostAnswer as PatchAnswer;

pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::Plan;

pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::PlanState;

impl Request for PatchRequest {}
