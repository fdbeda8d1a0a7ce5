// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-star/orders`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/edu-star/orders`
///
/// `POST`: 创建核销订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>.
///
/// `GET`: 通过QQ账号查询核销订单列表, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>.
#[derive(Debug, Clone)]
pub struct Orders<C> {
    at: At<C>,
}

impl<C: Caller> Orders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建核销订单: `POST /v3/edu-star/orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::edu_star::POST_ORDERS, body)
    }

    /// 通过QQ账号查询核销订单列表: `GET /v3/edu-star/orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::edu_star::GET_ORDERS, query)
    }
}

/// What [`Orders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_openid: Option<String>,
    /// 用户QQ账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qq: Option<String>,
    /// 权益ID.
    pub right_id: String,
    /// 权益核销时间.
    pub create_time: String,
}

/// What [`Orders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    pub wechat_openid: String,
    /// 用户QQ账号.
    pub qq: Option<String>,
    /// 权益ID.
    pub right_id: String,
    /// 权益核销时间.
    pub create_time: String,
    /// 订单状态.
    pub order_state: String,
    /// 订单号.
    pub order_id: String,
}

crate::answer! {
    PostAnswer {
        required appid "appid",
        required wechat_openid "wechat_openid",
        optional qq "qq",
        required right_id "right_id",
        required create_time "create_time",
        required order_state "order_state",
        required order_id "order_id",
    }
}

/// What [`Orders::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_openid: Option<String>,
    /// 用户QQ账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qq: Option<String>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What [`Orders::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 结果集.
    pub data: Vec<Data>,
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

crate::answer! {
    GetAnswer {
        required data "data",
        required total_count "total_count",
        optional offset "offset",
        optional limit "limit",
    }
}

/// 结果集.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    pub wechat_openid: String,
    /// 用户QQ账号.
    pub qq: Option<String>,
    /// 权益ID.
    pub right_id: String,
    /// 权益核销时间.
    pub create_time: String,
    /// 订单状态.
    pub order_state: String,
    /// 订单号.
    pub order_id: String,
}

crate::answer! {
    Data {
        required appid "appid",
        required wechat_openid "wechat_openid",
        optional qq "qq",
        required right_id "right_id",
        required create_time "create_time",
        required order_state "order_state",
        required order_id "order_id",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
