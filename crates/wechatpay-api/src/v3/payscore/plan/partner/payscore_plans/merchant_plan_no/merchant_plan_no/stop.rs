// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
///
/// `POST`: 停止支付分计划, see <https://pay.weixin.qq.com/doc/v3/partner/4012463322>.
#[derive(Debug, Clone)]
pub struct Stop<C> {
    at: At<C>,
}

impl<C: Caller> Stop<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 停止支付分计划: `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012463322>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_STOP, body)
    }
}

/// What [`Stop::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
}

pub use crate::v3::payscore::plan::partner::payscore_plans::PostAnswer;

pub use crate::v3::payscore::plan::partner::payscore_plans::PostAnswerPlanDetailList as PlanDetailList;

impl Request for PostRequest {}
