// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
///
/// `GET`: 分页查询投放计划列表, see <https://pay.weixin.qq.com/doc/v3/partner/4016184563>.
#[derive(Debug, Clone)]
pub struct DeliveryPlans<C> {
    at: At<C>,
}

impl<C: Caller> DeliveryPlans<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 分页查询投放计划列表: `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016184563>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::marketing::GET_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_BRAND_ID_DELIVERY_PLANS,
            query,
        )
    }
}

/// What [`DeliveryPlans::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// 分页起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// `plan_state`: one of `PLAN_CREATING`, `PLAN_CREATED`, `PLAN_TERMINATING`, `PLAN_TERMINATED`, `PLAN_EXPIRED`, `PLAN_DELIVERING`, `PLAN_PAUSED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_state: Option<PlanState>,
    /// `audit_state`: one of `AUDIT_INITIAL`, `AUDIT_PROCESSING`, `AUDIT_PASSED`, `AUDIT_REJECTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_state: Option<AuditState>,
    /// 投放计划ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
}

pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::PlanState;

crate::open_enum! {
/// `audit_state`.
    AuditState {
    AuditInitial = "AUDIT_INITIAL",
    AuditProcessing = "AUDIT_PROCESSING",
    AuditPassed = "AUDIT_PASSED",
    AuditRejected = "AUDIT_REJECTED",
    }
}

/// What [`DeliveryPlans::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 资源总条数.
    pub total_count: Option<i64>,
    /// 投放计划列表.
    pub plan_list: Option<Vec<PlanList>>,
}

crate::answer! {
    GetAnswer {
        optional total_count "total_count",
        optional plan_list "plan_list",
    }
}

/// 投放计划列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PlanList {
    /// 投放计划ID.
    pub plan_id: String,
    /// 投放计划名称.
    pub plan_name: String,
    /// `plan_state`: one of `PLAN_CREATING`, `PLAN_CREATED`, `PLAN_TERMINATING`, `PLAN_TERMINATED`, `PLAN_EXPIRED`, `PLAN_DELIVERING`, `PLAN_PAUSED`.
    pub plan_state: PlanState,
    /// 开始可用时间.
    pub delivery_start_time: Option<String>,
    /// 结束可用时间.
    pub delivery_end_time: Option<String>,
    /// 批次ID.
    pub stock_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 营销标签.
    pub recommend_word: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
    /// 总库存.
    pub total_count: Option<i64>,
    /// 单用户限领.
    pub user_limit: Option<i64>,
    /// 单日限领.
    pub daily_limit: Option<i64>,
}

crate::answer! {
    PlanList {
        required plan_id "plan_id",
        required plan_name "plan_name",
        required plan_state "plan_state",
        optional delivery_start_time "delivery_start_time",
        optional delivery_end_time "delivery_end_time",
        required stock_id "stock_id",
        required product_coupon_id "product_coupon_id",
        optional recommend_word "recommend_word",
        required brand_id "brand_id",
        optional total_count "total_count",
        optional user_limit "user_limit",
        optional daily_limit "daily_limit",
    }
}

impl Request for GetQuery {}
