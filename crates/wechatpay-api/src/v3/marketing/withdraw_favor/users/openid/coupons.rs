// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/withdraw-favor/users/{openid}/coupons`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/withdraw-favor/users/{openid}/coupons`
///
/// `POST`: 为用户发银行提现免费券, see <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml>.
///
/// `GET`: 查询批次下用户银行提现免费券列表, see <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml>.
#[derive(Debug, Clone)]
pub struct Coupons<C> {
    at: At<C>,
}

impl<C: Caller> Coupons<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 为用户发银行提现免费券: `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_WITHDRAW_FAVOR_USERS_OPENID_COUPONS, body)
    }

    /// 查询批次下用户银行提现免费券列表: `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_WITHDRAW_FAVOR_USERS_OPENID_COUPONS, query)
    }
}

/// What [`Coupons::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 银行提现免费券批次创建方商户号.
    pub mchid: String,
    /// 银行提现免费券批次ID.
    pub stock_id: String,
    /// 应用ID.
    pub appid: String,
    /// 商户单据号.
    pub send_request_no: String,
}

/// What [`Coupons::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 银行提现免费券ID.
    pub coupon_id: Option<String>,
    /// 银行提现免费券过期时间.
    pub expire_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional coupon_id "coupon_id",
        optional expire_time "expire_time",
    }
}

/// What [`Coupons::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 银行提现免费券批次创建方商户号.
    pub mchid: String,
    /// 银行提现免费券批次ID.
    pub stock_id: String,
    /// 应用ID.
    pub appid: String,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What [`Coupons::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 银行提现免费券列表.
    pub data: Vec<Data>,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 查询结果总数.
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

/// 银行提现免费券列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 发放时间.
    pub send_time: Option<String>,
    /// 发放额度.
    pub send_quota: Option<i64>,
    /// 银行提现免费券的券ID.
    pub coupon_id: Option<String>,
    /// 使用额度.
    pub use_quota: Option<i64>,
    /// 银行提现免费券券状态.
    pub coupon_state: Option<String>,
}

crate::answer! {
    Data {
        optional send_time "send_time",
        optional send_quota "send_quota",
        optional coupon_id "coupon_id",
        optional use_quota "use_quota",
        optional coupon_state "coupon_state",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
