// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/delivery-plan/delivery-plans`

pub mod brand_id;
pub mod plan_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/delivery-plan/delivery-plans`
///
/// `POST`: 创建投放计划, see <https://pay.weixin.qq.com/doc/v3/partner/4016184554>.
#[derive(Debug, Clone)]
pub struct DeliveryPlans<C> {
    at: At<C>,
}

impl<C: Caller> DeliveryPlans<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`
    #[doc(alias = "brandId")]
    #[must_use]
    pub fn brand_id(&self, brand_id: impl std::fmt::Display) -> brand_id::BrandId<C> {
        brand_id::BrandId::new(self.at.with("brand_id", brand_id))
    }

    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
    #[doc(alias = "planId")]
    #[must_use]
    pub fn plan_id(&self, plan_id: impl std::fmt::Display) -> plan_id::PlanId<C> {
        plan_id::PlanId::new(self.at.with("plan_id", plan_id))
    }

    /// 创建投放计划: `POST /v3/marketing/partner/delivery-plan/delivery-plans`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016184554>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS, body)
    }
}

/// What [`DeliveryPlans::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 创建请求单号.
    pub out_request_no: String,
    /// 创建投放计划的品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 投放计划名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_name: Option<String>,
    /// 总库存.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 单用户限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_limit: Option<i64>,
    /// 单日限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit: Option<i64>,
    /// 开始可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_start_time: Option<String>,
    /// 结束可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_end_time: Option<String>,
    /// 营销标签.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommend_word: Option<String>,
    /// 是否复用商品券和批次信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reuse_coupon_config: Option<bool>,
    /// `usage_mode`: one of `SINGLE`, `PROGRESSIVE_BUNDLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_mode: Option<UsageMode>,
    /// 投放批次组ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_id: Option<String>,
}

crate::open_enum! {
/// `usage_mode`.
    UsageMode {
    Single = "SINGLE",
    ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}

/// What [`DeliveryPlans::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 投放计划详情.
    pub plan: Plan,
}

crate::answer! {
    PostAnswer {
        required plan "plan",
    }
}

/// 投放计划详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Plan {
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
    Plan {
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

crate::open_enum! {
/// `plan_state`.
    PlanState {
    PlanCreating = "PLAN_CREATING",
    PlanCreated = "PLAN_CREATED",
    PlanTerminating = "PLAN_TERMINATING",
    PlanTerminated = "PLAN_TERMINATED",
    PlanExpired = "PLAN_EXPIRED",
    PlanDelivering = "PLAN_DELIVERING",
    PlanPaused = "PLAN_PAUSED",
    }
}

impl Request for PostRequest {}
