// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
///
/// `GET`: 查询用户捐赠单列表.
#[derive(Debug, Clone)]
pub struct BrandId<C> {
    at: At<C>,
}

impl<C: Caller> BrandId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询用户捐赠单列表: `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::lovefeast::GET_USERS_OPENID_ORDERS_BRAND_ID_BRAND_ID, query)
    }
}

/// What [`BrandId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 请求资源起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What [`BrandId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 该次请求返回的记录条数.
    pub count: Option<i64>,
    /// 最大记录条数.
    pub limit: Option<i64>,
    /// 起始位置.
    pub offset: Option<i64>,
    /// 全部记录数量.
    pub total_count: Option<i64>,
    /// 结果集.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        optional count "count",
        optional limit "limit",
        optional offset "offset",
        optional total_count "total_count",
        optional data "data",
    }
}

/// 结果集.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 捐赠订单号.
    pub welfare_trade_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 品牌ID.
    pub brand_id: Option<String>,
    /// `donate_source`: one of `MINIPROGRAM_PAY`, `ENTRUST_PAY`.
    pub donate_source: Option<DonateSource>,
    /// 商户订单.
    pub merchant_order: Option<String>,
    /// 捐赠机构名称.
    pub institution_name: Option<String>,
    /// 捐赠项目编号.
    pub business_id: Option<String>,
    /// 捐赠活动名称.
    pub business_name: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Option<Amount>,
    /// 设备编号.
    pub device_id: Option<String>,
}

crate::answer! {
    Data {
        optional welfare_trade_id "welfare_trade_id",
        optional appid "appid",
        optional sub_appid "sub_appid",
        optional brand_id "brand_id",
        optional donate_source "donate_source",
        optional merchant_order "merchant_order",
        optional institution_name "institution_name",
        optional business_id "business_id",
        optional business_name "business_name",
        optional success_time "success_time",
        optional payer "payer",
        optional amount "amount",
        optional device_id "device_id",
    }
}

crate::open_enum! {
/// `donate_source`.
    DonateSource {
    MiniprogramPay = "MINIPROGRAM_PAY",
    EntrustPay = "ENTRUST_PAY",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
    /// 用户头像URL.
    pub avatar: Option<String>,
    /// 用户昵称.
    pub nickname: Option<String>,
}

crate::answer! {
    Payer {
        optional openid "openid",
        optional sub_openid "sub_openid",
        optional avatar "avatar",
        optional nickname "nickname",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 总金额.
    pub total: Option<i64>,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付币种.
    pub payer_currency: Option<String>,
}

crate::answer! {
    Amount {
        optional total "total",
        optional payer_total "payer_total",
        optional currency "currency",
        optional payer_currency "payer_currency",
    }
}

impl Request for GetQuery {}
