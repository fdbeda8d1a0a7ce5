// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
///
/// `POST`: 保险商户修改保险扣费周期列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012987596>.
#[derive(Debug, Clone)]
pub struct Modify<C> {
    at: At<C>,
}

impl<C: Caller> Modify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 保险商户修改保险扣费周期列表: `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
    ///
    /// For: direct merchant (直连商户). Only lowers amounts of periods that are `NO_SCHEDULED` or `SCHEDULED`; a booked one becomes `NO_SCHEDULED`. From 08:00 to 19:00 in Beijing and before 19:00 of the last day for booking; once a day and three times for a contract.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012987596>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_INSURANCE_SIGN_POLICY_PERIODS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_MODIFY, body)
    }
}

/// What [`Modify::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the merchant's AppID; at most 32 characters.
    pub appid: String,
    /// 修改的扣费周期列表: the periods to change.
    pub policy_periods: Vec<PolicyPeriods>,
    /// 是否允许取消预约: whether a booking may be cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_cancel_scheduled: Option<bool>,
}

/// 修改的扣费周期列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PolicyPeriods {
    /// 保险扣费周期编号: 1 to 840; at least 1.
    pub policy_period_id: i64,
    /// 预计扣费的日期: `YYYY-MM-DD`, a day in Beijing.
    pub estimated_deduct_date: String,
    /// 预计扣费金额: what will be deducted in this period.
    pub estimated_deduct_amount: EstimatedDeductAmount,
}

pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::EstimatedDeductAmount;

/// What [`Modify::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 最新的扣费周期列表.
    pub policy_periods: Option<Vec<PostAnswerPolicyPeriods>>,
    /// 发生了取消预约的扣费计划项编号: the period whose booking was cancelled.
    pub cancel_scheduled_policy_period_id: Option<i64>,
}

crate::answer! {
    PostAnswer {
        optional policy_periods "policy_periods",
        optional cancel_scheduled_policy_period_id "cancel_scheduled_policy_period_id",
    }
}

/// 最新的扣费周期列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPolicyPeriods {
    /// 保险扣费周期编号: at least 1.
    pub policy_period_id: i64,
    /// 预计扣费的日期: `YYYY-MM-DD`, a day in Beijing.
    pub estimated_deduct_date: String,
    /// 预计扣费金额.
    pub estimated_deduct_amount: PostAnswerPolicyPeriodsEstimatedDeductAmount,
}

crate::answer! {
    PostAnswerPolicyPeriods {
        required policy_period_id "policy_period_id",
        required estimated_deduct_date "estimated_deduct_date",
        required estimated_deduct_amount "estimated_deduct_amount",
    }
}

/// 预计扣费金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPolicyPeriodsEstimatedDeductAmount {
    /// 金额: in 分 (minor unit).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
}

crate::answer! {
    PostAnswerPolicyPeriodsEstimatedDeductAmount {
        required total "total",
        optional currency "currency",
    }
}

impl Request for PostRequest {}
