// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`

pub mod stop;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
///
/// `GET`: 查询支付分计划, see <https://pay.weixin.qq.com/doc/v3/partner/4012463318>.
#[derive(Debug, Clone)]
pub struct MerchantPlanNo<C> {
    at: At<C>,
}

impl<C: Caller> MerchantPlanNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    #[must_use]
    pub fn stop(&self) -> stop::Stop<C> {
        stop::Stop::new(self.at.clone())
    }

    /// 查询支付分计划: `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012463318>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::payscore::GET_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO,
            query,
        )
    }
}

/// What [`MerchantPlanNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
}

pub use crate::v3::payscore::plan::partner::payscore_plans::PostAnswer as GetAnswer;

pub use crate::v3::payscore::plan::partner::payscore_plans::PostAnswerPlanDetailList as PlanDetailList;

impl Request for GetQuery {}
