// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/weekly-discount/activities`

pub mod activity_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/weekly-discount/activities`
///
/// `GET`: 查询周周惠活动列表, see <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml>.
#[derive(Debug, Clone)]
pub struct Activities<C> {
    at: At<C>,
}

impl<C: Caller> Activities<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/weekly-discount/activities/{activity_id}`
    #[doc(alias = "activityId")]
    #[must_use]
    pub fn activity_id(&self, activity_id: impl std::fmt::Display) -> activity_id::ActivityId<C> {
        activity_id::ActivityId::new(self.at.with("activity_id", activity_id))
    }

    /// 查询周周惠活动列表: `GET /v3/marketing/weekly-discount/activities`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_WEEKLY_DISCOUNT_ACTIVITIES, query)
    }
}

/// What [`Activities::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 最大资源条数.
    pub limit: i64,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 报名商户号.
    pub applying_merchant_id: i64,
    /// 报名商户门店号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<i64>,
    /// 活动投放区域编码.
    pub activity_area_code: i64,
    /// 投放场景.
    pub activity_scene: String,
}

/// What [`Activities::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 周周惠活动详情.
    pub data: Vec<Data>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
    /// 资源总条数.
    pub total_count: i64,
}

crate::answer! {
    GetAnswer {
        required data "data",
        required offset "offset",
        required limit "limit",
        required total_count "total_count",
    }
}

/// 周周惠活动详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 活动名称.
    pub activity_name: String,
    /// 活动投放场景.
    pub activity_scene: String,
    /// 活动投放区域编码.
    pub activity_area_code: Vec<String>,
    /// 活动指定付款方式.
    pub activity_limit_pay: Option<String>,
    /// 活动优惠门槛.
    pub activity_transaction_minimum_amount: i64,
    /// 活动优惠金额.
    pub activity_coupon_amount: i64,
    /// 活动可使用周期.
    pub activity_available_week: Vec<String>,
    /// 活动预算.
    pub activity_max_amount: i64,
    /// 活动单天预算.
    pub activity_max_amount_per_day: Option<i64>,
    /// 活动开始时间.
    pub activity_available_begin_time: String,
    /// 活动结束时间.
    pub activity_available_end_time: String,
    /// 活动状态.
    pub activity_state: String,
    /// 活动备注.
    pub activity_remark: Option<String>,
    /// 活动logo.
    pub activity_logo: String,
}

crate::answer! {
    Data {
        optional activity_id "activity_id",
        required activity_name "activity_name",
        required activity_scene "activity_scene",
        required activity_area_code "activity_area_code",
        optional activity_limit_pay "activity_limit_pay",
        required activity_transaction_minimum_amount "activity_transaction_minimum_amount",
        required activity_coupon_amount "activity_coupon_amount",
        required activity_available_week "activity_available_week",
        required activity_max_amount "activity_max_amount",
        optional activity_max_amount_per_day "activity_max_amount_per_day",
        required activity_available_begin_time "activity_available_begin_time",
        required activity_available_end_time "activity_available_end_time",
        required activity_state "activity_state",
        optional activity_remark "activity_remark",
        required activity_logo "activity_logo",
    }
}

impl Request for GetQuery {}
