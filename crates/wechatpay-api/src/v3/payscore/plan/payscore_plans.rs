// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/plan/payscore-plans`

pub mod merchant_plan_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/plan/payscore-plans`
///
/// `POST`: 创建支付分计划, see <https://pay.weixin.qq.com/doc/v3/merchant/4012467232>.
#[derive(Debug, Clone)]
pub struct PayscorePlans<C> {
    at: At<C>,
}

impl<C: Caller> PayscorePlans<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/plan/payscore-plans/merchant-plan-no`
    #[doc(alias = "merchantPlanNo")]
    #[must_use]
    pub fn merchant_plan_no(&self) -> merchant_plan_no::MerchantPlanNo<C> {
        merchant_plan_no::MerchantPlanNo::new(self.at.clone())
    }

    /// 创建支付分计划: `POST /v3/payscore/plan/payscore-plans`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012467232>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PLAN_PAYSCORE_PLANS, body)
    }
}

/// What [`PayscorePlans::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 计划所属服务.
    pub service_id: String,
    /// AppID.
    pub appid: String,
    /// 支付分计划名称.
    pub plan_name: String,
    /// 支付分计划有效期.
    pub plan_duration: i64,
    /// 支付分计划扣费次数.
    pub deduction_quantity: i64,
    /// 支付分计划原总金额.
    pub total_original_price: i64,
    /// 支付分计划实际扣费总金额.
    pub total_actual_price: i64,
    /// 支付分计划明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_detail_list: Option<Vec<PlanDetailList>>,
    /// 商户侧计划号.
    pub merchant_plan_no: String,
}

pub use crate::v3::payscore::plan::partner::payscore_plans::PlanDetailList;

/// What [`PayscorePlans::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 支付分计划ID.
    pub plan_id: String,
    /// 计划所属服务.
    pub service_id: String,
    /// 商户号.
    pub mchid: String,
    /// AppID.
    pub appid: String,
    /// 商户侧计划号.
    pub merchant_plan_no: String,
    /// 支付分计划名称.
    pub plan_name: String,
    /// 支付分计划有效期.
    pub plan_duration: i64,
    /// 支付分计划状态.
    pub plan_state: String,
    /// 支付分计划原总金额.
    pub total_original_price: i64,
    /// 支付分计划扣费次数.
    pub deduction_quantity: i64,
    /// 支付分计划实际扣费总金额.
    pub total_actual_price: i64,
    /// 支付分计划明细列表.
    pub plan_detail_list: Option<Vec<PostAnswerPlanDetailList>>,
    /// 终止方商户号.
    pub stop_mchid: Option<String>,
    /// 终止时间.
    pub stop_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required plan_id "plan_id",
        required service_id "service_id",
        required mchid "mchid",
        required appid "appid",
        required merchant_plan_no "merchant_plan_no",
        required plan_name "plan_name",
        required plan_duration "plan_duration",
        required plan_state "plan_state",
        required total_original_price "total_original_price",
        required deduction_quantity "deduction_quantity",
        required total_actual_price "total_actual_price",
        optional plan_detail_list "plan_detail_list",
        optional stop_mchid "stop_mchid",
        optional stop_time "stop_time",
    }
}

pub use crate::v3::payscore::plan::partner::payscore_plans::PostAnswerPlanDetailList;

impl Request for PostRequest {}
