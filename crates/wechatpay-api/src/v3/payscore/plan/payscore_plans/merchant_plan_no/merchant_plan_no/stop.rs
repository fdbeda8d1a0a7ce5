// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`

use crate::{At, Caller};

/// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
///
/// `POST`: 停止支付分计划, see <https://pay.weixin.qq.com/doc/v3/merchant/4012470851>.
#[derive(Debug, Clone)]
pub struct Stop<C> {
    at: At<C>,
}

impl<C: Caller> Stop<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 停止支付分计划: `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012470851>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at
            .bare(&wechatpay_spec::table::v3::payscore::POST_PLAN_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_STOP)
    }
}

pub use crate::v3::payscore::plan::payscore_plans::PostAnswer;

pub use crate::v3::payscore::plan::partner::payscore_plans::PostAnswerPlanDetailList as PlanDetailList;
