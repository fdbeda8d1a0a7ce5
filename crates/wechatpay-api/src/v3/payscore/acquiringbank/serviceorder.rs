// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/acquiringbank/serviceorder`

pub mod deduction;
pub mod out_order_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/acquiringbank/serviceorder`
///
/// `POST`: 从业机构创建微信支付分订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012691326>.
///
/// `GET`: 从业机构查询微信支付分订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012691343>.
#[derive(Debug, Clone)]
pub struct Serviceorder<C> {
    at: At<C>,
}

impl<C: Caller> Serviceorder<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/acquiringbank/serviceorder/deduction`
    #[must_use]
    pub fn deduction(&self) -> deduction::Deduction<C> {
        deduction::Deduction::new(self.at.clone())
    }

    /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`
    #[doc(alias = "outOrderNo")]
    #[must_use]
    pub fn out_order_no(&self, out_order_no: impl std::fmt::Display) -> out_order_no::OutOrderNo<C> {
        out_order_no::OutOrderNo::new(self.at.with("out_order_no", out_order_no))
    }

    /// 从业机构创建微信支付分订单: `POST /v3/payscore/acquiringbank/serviceorder`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012691326>, <https://pay.weixin.qq.com/doc/v3/partner/4013194023>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_ACQUIRINGBANK_SERVICEORDER, body)
    }

    /// 从业机构查询微信支付分订单: `GET /v3/payscore/acquiringbank/serviceorder`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012691343>, <https://pay.weixin.qq.com/doc/v3/partner/4013194035>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_ACQUIRINGBANK_SERVICEORDER, query)
    }
}

/// What [`Serviceorder::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 服务商应用ID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 渠道商商户号.
    pub channel_id: String,
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayments>>,
    /// 后付费商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 订单风险金.
    pub risk_fund: RiskFund,
    /// 服务时间段.
    pub time_range: TimeRange,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 服务商公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 是否需要用户确认.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 商户回调地址.
    pub notify_url: String,
    /// 商户数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
}

/// 后付费项目.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostPayments {
    /// 付费项目名称.
    pub name: String,
    /// 付费说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 付费数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// 后付费商户优惠.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostDiscounts {
    /// 优惠名称.
    pub name: String,
    /// 优惠说明.
    pub description: String,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 付费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// 订单风险金.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RiskFund {
    /// 风险金名称.
    pub name: String,
    /// 风险金额.
    pub amount: i64,
    /// 风险说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// 服务时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TimeRange {
    /// 服务开始时间.
    pub start_time: String,
    /// 服务开始时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
    /// 预计服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 预计服务结束时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
}

/// 服务位置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Location {
    /// 服务开始地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_location: Option<String>,
    /// 预计服务结束地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_location: Option<String>,
}

/// What [`Serviceorder::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 服务ID.
    pub service_id: String,
    /// 服务商应用ID.
    pub appid: String,
    /// 服务商商户号.
    pub mchid: String,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 渠道商商户号.
    pub channel_id: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 服务订单状态.
    pub state: String,
    /// 订单状态说明.
    pub state_description: Option<String>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostAnswerPostPayments>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<PostAnswerPostDiscounts>>,
    /// 订单风险金.
    pub risk_fund: Option<PostAnswerRiskFund>,
    /// 服务时间段.
    pub time_range: Option<PostAnswerTimeRange>,
    /// 服务位置.
    pub location: Option<PostAnswerLocation>,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: String,
    /// 跳转微信侧数据包.
    pub package: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_order_no "out_order_no",
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        required channel_id "channel_id",
        required service_introduction "service_introduction",
        required state "state",
        optional state_description "state_description",
        optional post_payments "post_payments",
        optional post_discounts "post_discounts",
        optional risk_fund "risk_fund",
        optional time_range "time_range",
        optional location "location",
        optional attach "attach",
        optional notify_url "notify_url",
        required order_id "order_id",
        optional package "package",
    }
}

/// 后付费项目.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPostPayments {
    /// 付费项目名称.
    pub name: String,
    /// 付费说明.
    pub description: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 付费数量.
    pub count: Option<i64>,
}

crate::answer! {
    PostAnswerPostPayments {
        required name "name",
        optional description "description",
        optional amount "amount",
        optional count "count",
    }
}

/// 后付费商户优惠.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPostDiscounts {
    /// 优惠名称.
    pub name: String,
    /// 优惠说明.
    pub description: String,
    /// 优惠数量.
    pub count: Option<i64>,
}

crate::answer! {
    PostAnswerPostDiscounts {
        required name "name",
        required description "description",
        optional count "count",
    }
}

/// 订单风险金.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerRiskFund {
    /// 风险金名称.
    pub name: String,
    /// 风险金额.
    pub amount: i64,
    /// 风险说明.
    pub description: Option<String>,
}

crate::answer! {
    PostAnswerRiskFund {
        required name "name",
        required amount "amount",
        optional description "description",
    }
}

/// 服务时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerTimeRange {
    /// 服务开始时间.
    pub start_time: String,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 预计服务结束时间.
    pub end_time: Option<String>,
    /// 预计服务结束时间备注.
    pub end_time_remark: Option<String>,
}

crate::answer! {
    PostAnswerTimeRange {
        required start_time "start_time",
        optional start_time_remark "start_time_remark",
        optional end_time "end_time",
        optional end_time_remark "end_time_remark",
    }
}

/// 服务位置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerLocation {
    /// 服务开始地点.
    pub start_location: Option<String>,
    /// 预计服务结束地点.
    pub end_location: String,
}

crate::answer! {
    PostAnswerLocation {
        optional start_location "start_location",
        required end_location "end_location",
    }
}

/// What [`Serviceorder::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务ID.
    pub service_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 渠道商商户号.
    pub channel_id: String,
    /// 商户服务订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 回跳查询ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
}

/// What [`Serviceorder::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 服务ID.
    pub service_id: String,
    /// 服务商应用ID.
    pub appid: String,
    /// 服务商商户号.
    pub mchid: String,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 服务订单状态.
    pub state: String,
    /// 订单状态说明.
    pub state_description: Option<String>,
    /// 后付费项目.
    pub post_payments: Option<Vec<GetAnswerPostPayments>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<GetAnswerPostDiscounts>>,
    /// 订单风险金.
    pub risk_fund: PostAnswerRiskFund,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
    /// 服务时间段.
    pub time_range: GetAnswerTimeRange,
    /// 服务位置.
    pub location: Option<GetAnswerLocation>,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: String,
    /// 服务商公众号下的用户标识.
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: String,
    /// 渠道商商户号.
    pub channel_id: String,
}

crate::answer! {
    GetAnswer {
        required out_order_no "out_order_no",
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        required service_introduction "service_introduction",
        required state "state",
        optional state_description "state_description",
        optional post_payments "post_payments",
        optional post_discounts "post_discounts",
        required risk_fund "risk_fund",
        optional total_amount "total_amount",
        optional need_collection "need_collection",
        optional collection "collection",
        required time_range "time_range",
        optional location "location",
        optional attach "attach",
        required notify_url "notify_url",
        optional openid "openid",
        optional sub_openid "sub_openid",
        required order_id "order_id",
        required channel_id "channel_id",
    }
}

/// 后付费项目.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerPostPayments {
    /// 付费名称.
    pub name: String,
    /// 付费说明.
    pub description: Option<String>,
    /// 付费金额.
    pub amount: Option<i64>,
    /// 付费数量.
    pub count: Option<i64>,
}

crate::answer! {
    GetAnswerPostPayments {
        required name "name",
        optional description "description",
        optional amount "amount",
        optional count "count",
    }
}

/// 后付费商户优惠.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerPostDiscounts {
    /// 优惠名称.
    pub name: String,
    /// 优惠说明.
    pub description: String,
    /// 优惠金额.
    pub amount: Option<i64>,
    /// 优惠数量.
    pub count: Option<i64>,
}

crate::answer! {
    GetAnswerPostDiscounts {
        required name "name",
        required description "description",
        optional amount "amount",
        optional count "count",
    }
}

/// 收款信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Collection {
    /// 收款状态.
    pub state: String,
    /// 总收款金额.
    pub total_amount: Option<i64>,
    /// 待收金额.
    pub paying_amount: Option<i64>,
    /// 已收金额.
    pub paid_amount: Option<i64>,
    /// 收款明细列表.
    pub details: Option<Vec<Details>>,
}

crate::answer! {
    Collection {
        required state "state",
        optional total_amount "total_amount",
        optional paying_amount "paying_amount",
        optional paid_amount "paid_amount",
        optional details "details",
    }
}

/// 收款明细列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Details {
    /// 收款序号.
    pub seq: Option<i64>,
    /// 单笔收款金额.
    pub amount: Option<i64>,
    /// 收款成功渠道.
    pub paid_type: Option<String>,
    /// 收款成功时间.
    pub paid_time: Option<String>,
    /// 微信支付交易单号.
    pub transaction_id: Option<String>,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    Details {
        optional seq "seq",
        optional amount "amount",
        optional paid_type "paid_type",
        optional paid_time "paid_time",
        optional transaction_id "transaction_id",
        optional promotion_detail "promotion_detail",
    }
}

/// 优惠功能.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub r#type: Option<String>,
    /// 优惠券面额.
    pub amount: i64,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 优惠币种.
    pub currency: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

crate::answer! {
    PromotionDetail {
        required coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        required amount "amount",
        optional stock_id "stock_id",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
        optional currency "currency",
        optional goods_detail "goods_detail",
    }
}

/// 单品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 商品数量.
    pub quantity: Option<i64>,
    /// 商品价格.
    pub unit_price: Option<i64>,
    /// 商品优惠金额.
    pub discount_amount: Option<i64>,
    /// 商品备注.
    pub goods_remark: Option<String>,
}

crate::answer! {
    GoodsDetail {
        required goods_id "goods_id",
        optional quantity "quantity",
        optional unit_price "unit_price",
        optional discount_amount "discount_amount",
        optional goods_remark "goods_remark",
    }
}

/// 服务时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerTimeRange {
    /// 服务开始时间.
    pub start_time: String,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

crate::answer! {
    GetAnswerTimeRange {
        required start_time "start_time",
        optional start_time_remark "start_time_remark",
        optional end_time "end_time",
        optional end_time_remark "end_time_remark",
    }
}

/// 服务位置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerLocation {
    /// 服务开始地点.
    pub start_location: Option<String>,
    /// 服务结束地点.
    pub end_location: Option<String>,
}

crate::answer! {
    GetAnswerLocation {
        optional start_location "start_location",
        optional end_location "end_location",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
