// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/membership-activities`

pub mod activity_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/membership-activities`
///
/// `POST`: 创建品牌会员发券活动, see <https://pay.weixin.qq.com/doc/v3/partner/4016464918>.
///
/// `GET`: 查询品牌会员发券活动列表, see <https://pay.weixin.qq.com/doc/v3/partner/4016588039>.
#[derive(Debug, Clone)]
pub struct MembershipActivities<C> {
    at: At<C>,
}

impl<C: Caller> MembershipActivities<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/card-member/membership-activities/{activity_id}`
    #[doc(alias = "activityId")]
    #[must_use]
    pub fn activity_id(&self, activity_id: impl std::fmt::Display) -> activity_id::ActivityId<C> {
        activity_id::ActivityId::new(self.at.with("activity_id", activity_id))
    }

    /// 创建品牌会员发券活动: `POST /v3/brand/partner/card-member/membership-activities`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016464918>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES, body)
    }

    /// 查询品牌会员发券活动列表: `GET /v3/brand/partner/card-member/membership-activities`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016588039>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES, query)
    }
}

/// What [`MembershipActivities::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户请求单号.
    pub out_request_no: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡ID.
    pub card_id: String,
    /// `activity_channel`: one of `MECHANT_APP_COMPONENT`.
    pub activity_channel: ActivityChannel,
    /// 活动主标题.
    pub title: String,
    /// 活动主标题.
    pub sub_title: String,
    /// 活动开始时间.
    pub begin_time: String,
    /// 活动结束时间.
    pub end_time: String,
    /// 活动总库存.
    pub apply_total: i64,
    /// 商品券批次列表.
    pub product_coupon_stock_list: Vec<ProductCouponStockList>,
}

crate::open_enum! {
/// `activity_channel`.
    ActivityChannel {
    MechantAppComponent = "MECHANT_APP_COMPONENT",
    }
}

/// 商品券批次列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ProductCouponStockList {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
}

/// What [`MembershipActivities::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户请求单号.
    pub out_request_no: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡ID.
    pub card_id: String,
    /// `activity_channel`: one of `MECHANT_APP_COMPONENT`.
    pub activity_channel: ActivityChannel,
    /// 活动主标题.
    pub title: String,
    /// 活动主标题.
    pub sub_title: String,
    /// 活动开始时间.
    pub begin_time: String,
    /// 活动结束时间.
    pub end_time: String,
    /// 活动总库存.
    pub apply_total: i64,
    /// 活动剩余库存.
    pub apply_available: i64,
    /// 商品券批次列表.
    pub product_coupon_stock_list: Vec<PostAnswerProductCouponStockList>,
    /// 活动ID.
    pub activity_id: String,
    /// `activity_state`: one of `MEMBERSHIP_ACTIVITY_CREATED`, `MEMBERSHIP_ACTIVITY_EFFECTIVE`, `MEMBERSHIP_ACTIVITY_TERMINATED`, `MEMBERSHIP_ACTIVITY_EXPIRED`.
    pub activity_state: ActivityState,
    /// 创建时间.
    pub create_time: String,
    /// 更新时间.
    pub modify_time: String,
}

crate::answer! {
    PostAnswer {
        required out_request_no "out_request_no",
        required brand_id "brand_id",
        required card_id "card_id",
        required activity_channel "activity_channel",
        required title "title",
        required sub_title "sub_title",
        required begin_time "begin_time",
        required end_time "end_time",
        required apply_total "apply_total",
        required apply_available "apply_available",
        required product_coupon_stock_list "product_coupon_stock_list",
        required activity_id "activity_id",
        required activity_state "activity_state",
        required create_time "create_time",
        required modify_time "modify_time",
    }
}

/// 商品券批次列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerProductCouponStockList {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
}

crate::answer! {
    PostAnswerProductCouponStockList {
        required product_coupon_id "product_coupon_id",
        required stock_id "stock_id",
    }
}

crate::open_enum! {
/// `activity_state`.
    ActivityState {
    MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
    MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
    MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
    MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
    }
}

/// What [`MembershipActivities::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
    /// 会员卡模板ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// `activity_state`: one of `MEMBERSHIP_ACTIVITY_CREATED`, `MEMBERSHIP_ACTIVITY_EFFECTIVE`, `MEMBERSHIP_ACTIVITY_TERMINATED`, `MEMBERSHIP_ACTIVITY_EXPIRED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_state: Option<ActivityState>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
}

/// What [`MembershipActivities::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 活动列表.
    pub data: Option<Vec<Data>>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
    /// 资源总条数.
    pub total_count: i64,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        required offset "offset",
        required limit "limit",
        required total_count "total_count",
    }
}

/// 活动列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 商户请求单号.
    pub out_request_no: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡ID.
    pub card_id: String,
    /// `activity_channel`: one of `MECHANT_APP_COMPONENT`.
    pub activity_channel: ActivityChannel,
    /// 活动主标题.
    pub title: String,
    /// 活动主标题.
    pub sub_title: String,
    /// 活动开始时间.
    pub begin_time: String,
    /// 活动结束时间.
    pub end_time: String,
    /// 活动总库存.
    pub apply_total: i64,
    /// 活动剩余库存.
    pub apply_available: i64,
    /// 商品券批次列表.
    pub product_coupon_stock_list: Vec<PostAnswerProductCouponStockList>,
    /// 活动ID.
    pub activity_id: String,
    /// `activity_state`: one of `MEMBERSHIP_ACTIVITY_CREATED`, `MEMBERSHIP_ACTIVITY_EFFECTIVE`, `MEMBERSHIP_ACTIVITY_TERMINATED`, `MEMBERSHIP_ACTIVITY_EXPIRED`.
    pub activity_state: ActivityState,
    /// 创建时间.
    pub create_time: String,
    /// 更新时间.
    pub modify_time: String,
}

crate::answer! {
    Data {
        required out_request_no "out_request_no",
        required brand_id "brand_id",
        required card_id "card_id",
        required activity_channel "activity_channel",
        required title "title",
        required sub_title "sub_title",
        required begin_time "begin_time",
        required end_time "end_time",
        required apply_total "apply_total",
        required apply_available "apply_available",
        required product_coupon_stock_list "product_coupon_stock_list",
        required activity_id "activity_id",
        required activity_state "activity_state",
        required create_time "create_time",
        required modify_time "modify_time",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
