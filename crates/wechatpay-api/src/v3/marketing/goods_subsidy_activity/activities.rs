// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/activities`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/goods-subsidy-activity/activities`
///
/// `GET`: 按区域查询品牌加价购活动, see <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>.
#[derive(Debug, Clone)]
pub struct Activities<C> {
    at: At<C>,
}

impl<C: Caller> Activities<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 按区域查询品牌加价购活动: `GET /v3/marketing/goods-subsidy-activity/activities`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_GOODS_SUBSIDY_ACTIVITY_ACTIVITIES, query)
    }
}

/// What [`Activities::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 活动所属城市的ID.
    pub city_id: String,
    /// 分页页码.
    pub offset: i64,
    /// 最大返回的活动数.
    pub limit: i64,
}

/// What [`Activities::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 小店活动门店总数.
    pub total_count: Option<i64>,
    /// 小店活动门店集合.
    pub data: Option<Vec<Data>>,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

crate::answer! {
    GetAnswer {
        optional total_count "total_count",
        optional data "data",
        optional offset "offset",
        optional limit "limit",
    }
}

/// 小店活动门店集合.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 品牌ID.
    pub brand_id: Option<String>,
    /// 活动创建方商户号.
    pub creator_merchant_id: Option<String>,
    /// 活动信息.
    pub activity_info: Option<ActivityInfo>,
    /// 活动商品信息.
    pub goods_information: Option<GoodsInformation>,
    /// 活动规则.
    pub rule_information: Option<RuleInformation>,
}

crate::answer! {
    Data {
        optional activity_id "activity_id",
        optional brand_id "brand_id",
        optional creator_merchant_id "creator_merchant_id",
        optional activity_info "activity_info",
        optional goods_information "goods_information",
        optional rule_information "rule_information",
    }
}

/// 活动信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActivityInfo {
    /// 活动名称.
    pub activity_name: Option<String>,
    /// 活动报名开始时间.
    pub apply_start_time: Option<String>,
    /// 活动报名结束时间.
    pub apply_end_time: Option<String>,
    /// 活动开始时间.
    pub activity_start_time: Option<String>,
    /// 活动结束时间.
    pub activity_end_time: Option<String>,
    /// 活动描述.
    pub activity_description: Option<String>,
}

crate::answer! {
    ActivityInfo {
        optional activity_name "activity_name",
        optional apply_start_time "apply_start_time",
        optional apply_end_time "apply_end_time",
        optional activity_start_time "activity_start_time",
        optional activity_end_time "activity_end_time",
        optional activity_description "activity_description",
    }
}

/// 活动商品信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsInformation {
    /// 商品ID.
    pub goods_id: Option<String>,
    /// 商品名称.
    pub goods_name: Option<String>,
    /// 商品图片URL.
    pub goods_picture_url: Option<String>,
}

crate::answer! {
    GoodsInformation {
        optional goods_id "goods_id",
        optional goods_name "goods_name",
        optional goods_picture_url "goods_picture_url",
    }
}

/// 活动规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleInformation {
    /// 购买单件商品.
    pub store_subsidy: Option<String>,
    /// 购买单件商品.
    pub service_provider_subsidy: Option<String>,
    /// 活动门店补贴商品数上限.
    pub store_subsidy_quota: Option<String>,
    /// 单用户享受加价购优惠次数上限.
    pub user_subsidy_quota: Option<String>,
    /// 活动区域列表.
    pub areas: Option<Vec<Areas>>,
}

crate::answer! {
    RuleInformation {
        optional store_subsidy "store_subsidy",
        optional service_provider_subsidy "service_provider_subsidy",
        optional store_subsidy_quota "store_subsidy_quota",
        optional user_subsidy_quota "user_subsidy_quota",
        optional areas "areas",
    }
}

/// 活动区域列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Areas {
    /// 省名称.
    pub province: Option<String>,
    /// 市名称.
    pub city: Option<String>,
    /// 区名称.
    pub district: Option<String>,
}

crate::answer! {
    Areas {
        optional province "province",
        optional city "city",
        optional district "district",
    }
}

impl Request for GetQuery {}
