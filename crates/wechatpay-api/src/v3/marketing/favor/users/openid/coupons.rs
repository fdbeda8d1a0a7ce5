// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/users/{openid}/coupons`

pub mod coupon_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/users/{openid}/coupons`
///
/// `POST`: 发放代金券, see <https://pay.weixin.qq.com/doc/v3/merchant/4012463767>.
///
/// `GET`: 根据商户号查用户的券, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534690>.
#[derive(Debug, Clone)]
pub struct Coupons<C> {
    at: At<C>,
}

impl<C: Caller> Coupons<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
    #[doc(alias = "couponId")]
    #[must_use]
    pub fn coupon_id(&self, coupon_id: impl std::fmt::Display) -> coupon_id::CouponId<C> {
        coupon_id::CouponId::new(self.at.with("coupon_id", coupon_id))
    }

    /// 发放代金券: `POST /v3/marketing/favor/users/{openid}/coupons`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012463767>, <https://pay.weixin.qq.com/doc/v3/partner/4012463807>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_FAVOR_USERS_OPENID_COUPONS, body)
    }

    /// 根据商户号查用户的券: `GET /v3/marketing/favor/users/{openid}/coupons`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534690>, <https://pay.weixin.qq.com/doc/v3/partner/4012494237>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_FAVOR_USERS_OPENID_COUPONS, query)
    }
}

/// What [`Coupons::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 批次号.
    pub stock_id: String,
    /// 商户单据号.
    pub out_request_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 指定面额发券.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_value: Option<i64>,
    /// 指定面额发券.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_minimum: Option<i64>,
}

pub use crate::v3::marketing::bank_favor::users::openid::bank_multi_activity::PostAnswer;

/// What [`Coupons::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 公众账号ID.
    pub appid: String,
    /// 批次号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// `status`: one of `SENDED`, `USED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// 创建批次的商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_mchid: Option<String>,
    /// 批次发放商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_mchid: Option<String>,
    /// 可用商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_mchid: Option<String>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `business_type`: one of `MULTIUSE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
}

crate::open_enum! {
/// `status`.
    Status {
    Sended = "SENDED",
    Used = "USED",
    }
}

pub use crate::v3::marketing::favor::stocks::BusinessType;

/// What [`Coupons::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 结果集.
    pub data: Vec<Data>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required offset "offset",
        required limit "limit",
        required data "data",
    }
}

/// 结果集.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 创建批次的商户号.
    pub stock_creator_mchid: Option<String>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 代金券id.
    pub coupon_id: Option<String>,
    /// 代金券名称.
    pub coupon_name: Option<String>,
    /// `status`: one of `SENDED`, `USED`, `EXPIRED`, `RECOVER`.
    pub status: Option<DataStatus>,
    /// 使用说明.
    pub description: Option<String>,
    /// 领券时间.
    pub create_time: Option<String>,
    /// `coupon_type`: one of `NORMAL`, `CUT_TO`.
    pub coupon_type: Option<CouponType>,
    /// 激活批次的时间.
    pub start_time: Option<String>,
    /// 终止批次的时间.
    pub stop_time: Option<String>,
    /// 是否单品优惠.
    pub singleitem: Option<bool>,
    /// 减至批次特定信息.
    pub cut_to_message: Option<CutToMessage>,
    /// 可用开始时间.
    pub available_begin_time: Option<String>,
    /// 可用结束时间.
    pub available_end_time: Option<String>,
    /// 固定面额满减券使用规则.
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// 已实扣代金券核销信息.
    pub consume_information: Option<ConsumeInformation>,
    /// 剩余金额.
    pub available_balance: Option<i64>,
    /// `business_type`: one of `MULTIUSE`.
    pub business_type: Option<BusinessType>,
}

crate::answer! {
    Data {
        optional stock_creator_mchid "stock_creator_mchid",
        optional stock_id "stock_id",
        optional coupon_id "coupon_id",
        optional coupon_name "coupon_name",
        optional status "status",
        optional description "description",
        optional create_time "create_time",
        optional coupon_type "coupon_type",
        optional start_time "start_time",
        optional stop_time "stop_time",
        optional singleitem "singleitem",
        optional cut_to_message "cut_to_message",
        optional available_begin_time "available_begin_time",
        optional available_end_time "available_end_time",
        optional normal_coupon_information "normal_coupon_information",
        optional consume_information "consume_information",
        optional available_balance "available_balance",
        optional business_type "business_type",
    }
}

crate::open_enum! {
/// `status`.
    DataStatus {
    Sended = "SENDED",
    Used = "USED",
    Expired = "EXPIRED",
    Recover = "RECOVER",
    }
}

crate::open_enum! {
/// `coupon_type`.
    CouponType {
    Normal = "NORMAL",
    CutTo = "CUT_TO",
    }
}

pub use crate::v3::marketing::favor::stocks::CutToMessage;

/// 固定面额满减券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// 面额.
    pub coupon_amount: i64,
    /// 门槛.
    pub transaction_minimum: i64,
}

crate::answer! {
    NormalCouponInformation {
        required coupon_amount "coupon_amount",
        required transaction_minimum "transaction_minimum",
    }
}

/// 已实扣代金券核销信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumeInformation {
    /// 核销时间.
    pub consume_time: Option<String>,
    /// 核销商户号.
    pub consume_mchid: Option<String>,
    /// 核销商户号.
    pub transaction_id: Option<String>,
    /// 单品信息.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

crate::answer! {
    ConsumeInformation {
        optional consume_time "consume_time",
        optional consume_mchid "consume_mchid",
        optional transaction_id "transaction_id",
        optional goods_detail "goods_detail",
    }
}

/// 单品信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: Option<String>,
    /// 商品数量.
    pub quantity: Option<i64>,
    /// 商品价格.
    pub price: Option<i64>,
    /// 商品优惠金额.
    pub discount_amount: Option<i64>,
}

crate::answer! {
    GoodsDetail {
        optional goods_id "goods_id",
        optional quantity "quantity",
        optional price "price",
        optional discount_amount "discount_amount",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
