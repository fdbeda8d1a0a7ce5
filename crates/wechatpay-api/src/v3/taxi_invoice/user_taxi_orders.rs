// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/user-taxi-orders`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/taxi-invoice/user-taxi-orders`
///
/// `GET`: 获取乘客行程单列表, see <https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html>.
#[derive(Debug, Clone)]
pub struct UserTaxiOrders<C> {
    at: At<C>,
}

impl<C: Caller> UserTaxiOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取乘客行程单列表: `GET /v3/taxi-invoice/user-taxi-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::taxi_invoice::GET_USER_TAXI_ORDERS, query)
    }
}

/// What [`UserTaxiOrders::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 请求资源起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 小程序用户的微信openid.
    pub openid: String,
    /// 小程序appid.
    pub appid: String,
    /// 起始日期.
    pub begin_date: String,
    /// 结束日期.
    pub end_date: String,
    /// 行政区划id.
    pub region_id: i64,
}

/// What [`UserTaxiOrders::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 乘客行程单详情.
    pub data: Vec<Data>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
    /// 资源总条数.
    pub total_count: i64,
    /// 相关链接.
    pub links: Option<Links>,
}

crate::answer! {
    GetAnswer {
        required data "data",
        required offset "offset",
        required limit "limit",
        required total_count "total_count",
        optional links "links",
    }
}

/// 乘客行程单详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 车牌号.
    pub plate_number: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 上车时间.
    pub up_time: String,
}

crate::answer! {
    Data {
        required plate_number "plate_number",
        required driver_license "driver_license",
        required up_time "up_time",
    }
}

/// 相关链接.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// 下一页链接.
    pub next: Option<String>,
    /// 上一页链接.
    pub prev: Option<String>,
    /// 当前链接.
    pub self_: Option<String>,
}

crate::answer! {
    Links {
        optional next "next",
        optional prev "prev",
        optional self_ "self",
    }
}

impl Request for GetQuery {}
