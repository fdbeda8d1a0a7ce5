// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/marketing/shake-activities/activities`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/marketing/shake-activities/activities`
///
/// `GET`: 查询摇优惠活动列表, see <https://pay.weixin.qq.com/doc/v3/partner/4015783259>.
#[derive(Debug, Clone)]
pub struct Activities<C> {
    at: At<C>,
}

impl<C: Caller> Activities<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询摇优惠活动列表: `GET /v3/brand/marketing/shake-activities/activities`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783259>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_MARKETING_SHAKE_ACTIVITIES_ACTIVITIES, query)
    }
}

/// What [`Activities::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
    /// `activity_state`: one of `CREATED`, `DELIVERING`, `EXPIRED`, `PAUSED`, `TERMINATED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_state: Option<ActivityState>,
    /// `audit_state`: one of `PENDING`, `APPROVED`, `REJECTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_state: Option<AuditState>,
}

crate::open_enum! {
/// `activity_state`.
    ActivityState {
    Created = "CREATED",
    Delivering = "DELIVERING",
    Expired = "EXPIRED",
    Paused = "PAUSED",
    Terminated = "TERMINATED",
    }
}

crate::open_enum! {
/// `audit_state`.
    AuditState {
    Pending = "PENDING",
    Approved = "APPROVED",
    Rejected = "REJECTED",
    }
}

/// What [`Activities::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 总数.
    pub total_count: i64,
    /// 摇一摇有优惠活动列表.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        required offset "offset",
        required limit "limit",
        required total_count "total_count",
        optional data "data",
    }
}

/// 摇一摇有优惠活动列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 活动id.
    pub id: String,
    /// 活动名称.
    pub name: String,
    /// `activity_state`: one of `CREATED`, `DELIVERING`, `EXPIRED`, `PAUSED`, `TERMINATED`.
    pub activity_state: ActivityState,
    /// `audit_state`: one of `PENDING`, `APPROVED`, `REJECTED`.
    pub audit_state: AuditState,
    /// 可用库存.
    pub available_quota: i64,
    /// 总库存.
    pub total_quota: i64,
    /// `delivery_mode`: one of `SMART`, `TARGETED`.
    pub delivery_mode: DeliveryMode,
    /// 投放时间范围.
    pub time_range: TimeRange,
    /// 商品券.
    pub product_coupon: Option<ProductCoupon>,
}

crate::answer! {
    Data {
        required id "id",
        required name "name",
        required activity_state "activity_state",
        required audit_state "audit_state",
        required available_quota "available_quota",
        required total_quota "total_quota",
        required delivery_mode "delivery_mode",
        required time_range "time_range",
        optional product_coupon "product_coupon",
    }
}

crate::open_enum! {
/// `delivery_mode`.
    DeliveryMode {
    Smart = "SMART",
    Targeted = "TARGETED",
    }
}

/// 投放时间范围.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeRange {
    /// 开始时间.
    pub start_time: String,
    /// 结束时间.
    pub end_time: String,
}

crate::answer! {
    TimeRange {
        required start_time "start_time",
        required end_time "end_time",
    }
}

/// 商品券.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCoupon {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 商品券批次列表.
    pub stock_list: Option<Vec<StockList>>,
}

crate::answer! {
    ProductCoupon {
        required product_coupon_id "product_coupon_id",
        optional stock_list "stock_list",
    }
}

/// 商品券批次列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockList {
    /// 批次ID.
    pub stock_id: String,
}

crate::answer! {
    StockList {
        required stock_id "stock_id",
    }
}

impl Request for GetQuery {}
