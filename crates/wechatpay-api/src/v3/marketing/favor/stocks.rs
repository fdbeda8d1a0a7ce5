// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/stocks`

pub mod stock_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/stocks`
///
/// `GET`: 条件查询批次列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012460489>.
#[derive(Debug, Clone)]
pub struct Stocks<C> {
    at: At<C>,
}

impl<C: Caller> Stocks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}`
    #[doc(alias = "stockId")]
    #[must_use]
    pub fn stock_id(&self, stock_id: impl std::fmt::Display) -> stock_id::StockId<C> {
        stock_id::StockId::new(self.at.with("stock_id", stock_id))
    }

    /// 条件查询批次列表: `GET /v3/marketing/favor/stocks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012460489>, <https://pay.weixin.qq.com/doc/v3/partner/4012460518>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_FAVOR_STOCKS, query)
    }
}

/// What [`Stocks::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 起始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_start_time: Option<String>,
    /// 终止时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_end_time: Option<String>,
    /// `status`: one of `unactivated`, `audit`, `running`, `stoped`, `paused`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
}

crate::open_enum! {
/// `status`.
    Status {
    Unactivated = "unactivated",
    Audit = "audit",
    Running = "running",
    Stoped = "stoped",
    Paused = "paused",
    }
}

/// What [`Stocks::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 批次总数.
    pub total_count: i64,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
    /// 批次详情.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required limit "limit",
        required offset "offset",
        optional data "data",
    }
}

/// 批次详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 批次名称.
    pub stock_name: String,
    /// 开始时间.
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 发放规则.
    pub stock_use_rule: StockUseRule,
    /// 是否无资金流.
    pub no_cash: bool,
    /// `stock_type`: one of `NORMAL`, `DISCOUNT`, `EXCHAHGE`, `RANDOM`, `DISCOUNT_CUT`.
    pub stock_type: StockType,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 创建批次的商户号.
    pub stock_creator_mchid: Option<String>,
    /// `status`: one of `unactivated`, `audit`, `running`, `stoped`, `paused`.
    pub status: Option<Status>,
    /// 使用说明.
    pub description: String,
    /// 创建时间.
    pub create_time: Option<String>,
    /// 激活批次的时间.
    pub start_time: Option<String>,
    /// 终止批次的时间.
    pub stop_time: Option<String>,
    /// 是否单品优惠.
    pub singleitem: Option<bool>,
    /// 减至批次特定信息.
    pub cut_to_message: Option<CutToMessage>,
    /// 已发券数量.
    pub distributed_coupons: Option<i64>,
    /// `business_type`: one of `MULTIUSE`.
    pub business_type: Option<BusinessType>,
    /// 消费金可用地域.
    pub available_region_list: Option<Vec<AvailableRegionList>>,
    /// 消费金可用行业.
    pub available_industry_list: Option<Vec<String>>,
}

crate::answer! {
    Data {
        required stock_name "stock_name",
        required available_begin_time "available_begin_time",
        required available_end_time "available_end_time",
        required stock_use_rule "stock_use_rule",
        required no_cash "no_cash",
        required stock_type "stock_type",
        optional stock_id "stock_id",
        optional stock_creator_mchid "stock_creator_mchid",
        optional status "status",
        required description "description",
        optional create_time "create_time",
        optional start_time "start_time",
        optional stop_time "stop_time",
        optional singleitem "singleitem",
        optional cut_to_message "cut_to_message",
        optional distributed_coupons "distributed_coupons",
        optional business_type "business_type",
        optional available_region_list "available_region_list",
        optional available_industry_list "available_industry_list",
    }
}

/// 发放规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockUseRule {
    /// 发放总上限.
    pub max_coupons: i64,
    /// 总预算.
    pub max_amount: i64,
    /// 单天发放上限金额.
    pub max_amount_by_day: Option<i64>,
    /// 单个用户可领个数.
    pub max_coupons_per_user: i64,
    /// 是否开启自然人限制.
    pub natural_person_limit: bool,
    /// api发券防刷.
    pub prevent_api_abuse: bool,
}

crate::answer! {
    StockUseRule {
        required max_coupons "max_coupons",
        required max_amount "max_amount",
        optional max_amount_by_day "max_amount_by_day",
        required max_coupons_per_user "max_coupons_per_user",
        required natural_person_limit "natural_person_limit",
        required prevent_api_abuse "prevent_api_abuse",
    }
}

pub use crate::v3::marketing::favor::coupon_stocks::StockType;

/// 减至批次特定信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CutToMessage {
    /// 可用优惠的商品最高单价.
    pub single_price_max: Option<i64>,
    /// 减至后的优惠单价.
    pub cut_to_price: Option<i64>,
}

crate::answer! {
    CutToMessage {
        optional single_price_max "single_price_max",
        optional cut_to_price "cut_to_price",
    }
}

crate::open_enum! {
/// `business_type`.
    BusinessType {
    Multiuse = "MULTIUSE",
    }
}

/// 消费金可用地域.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableRegionList {
    /// 类型.
    pub r#type: Option<String>,
    /// 省.
    pub province: Option<String>,
    /// 市.
    pub city: Option<String>,
    /// 区.
    pub district: Option<String>,
    /// 国家.
    pub country: Option<String>,
}

crate::answer! {
    AvailableRegionList {
        optional r#type "type",
        optional province "province",
        optional city "city",
        optional district "district",
        optional country "country",
    }
}

impl Request for GetQuery {}
