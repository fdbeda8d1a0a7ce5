// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/serviceorder`

pub mod direct_complete;
pub mod out_order_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/serviceorder`
///
/// `POST`: 创建支付分订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012692136>.
///
/// `GET`: 查询支付分订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012692256>.
#[derive(Debug, Clone)]
pub struct Serviceorder<C> {
    at: At<C>,
}

impl<C: Caller> Serviceorder<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/partner/serviceorder/direct-complete`
    #[doc(alias = "directComplete")]
    #[must_use]
    pub fn direct_complete(&self) -> direct_complete::DirectComplete<C> {
        direct_complete::DirectComplete::new(self.at.clone())
    }

    /// `/v3/payscore/partner/serviceorder/{out_order_no}`
    #[doc(alias = "outOrderNo")]
    #[must_use]
    pub fn out_order_no(&self, out_order_no: impl std::fmt::Display) -> out_order_no::OutOrderNo<C> {
        out_order_no::OutOrderNo::new(self.at.with("out_order_no", out_order_no))
    }

    /// 创建支付分订单: `POST /v3/payscore/partner/serviceorder`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012692136>, <https://pay.weixin.qq.com/doc/v3/partner/4013138534>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_SERVICEORDER, body)
    }

    /// 查询支付分订单: `GET /v3/payscore/partner/serviceorder`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012692256>, <https://pay.weixin.qq.com/doc/v3/partner/4013138559>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_PARTNER_SERVICEORDER, query)
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
    /// 服务时间.
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
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
}

pub use crate::v3::payscore::acquiringbank::serviceorder::PostPayments;

/// 后付费商户优惠.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostDiscounts {
    /// 优惠名称.
    pub name: String,
    /// 优惠说明.
    pub description: String,
    /// 优惠金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// 订单风险金.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RiskFund {
    /// `name`: one of `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`.
    pub name: Name,
    /// 风险金额.
    pub amount: i64,
    /// 风险说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Name;

/// 服务时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TimeRange {
    /// 服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
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

pub use crate::v3::payscore::acquiringbank::serviceorder::Location;

/// 设备信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Device {
    /// 服务开始的设备ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_device_id: Option<String>,
    /// 服务结束的设备ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_device_id: Option<String>,
    /// 物料URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub materiel_no: Option<String>,
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
    /// 服务信息.
    pub service_introduction: String,
    /// `state`: one of `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`.
    pub state: State,
    /// `state_description`: one of `USER_CONFIRM`, `MCH_COMPLETE`.
    pub state_description: Option<StateDescription>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostAnswerPostPayments>>,
    /// 商户优惠.
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

pub use crate::v3::payscore::oversea::partner::serviceorder::State;

pub use crate::v3::payscore::oversea::partner::serviceorder::StateDescription;

pub use crate::v3::payscore::acquiringbank::serviceorder::PostAnswerPostPayments;

pub use crate::v3::payscore::oversea::partner::serviceorder::GetAnswerPostDiscounts as PostAnswerPostDiscounts;

/// 订单风险金.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerRiskFund {
    /// `name`: one of `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`.
    pub name: Name,
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

pub use crate::v3::payscore::acquiringbank::serviceorder::PostAnswerTimeRange;

pub use crate::v3::payscore::acquiringbank::serviceorder::PostAnswerLocation;

/// What [`Serviceorder::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务ID.
    pub service_id: String,
    /// 子商户号.
    pub sub_mchid: String,
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
    pub sub_mchid: Option<String>,
    /// 服务信息.
    pub service_introduction: String,
    /// `state`: one of `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`.
    pub state: State,
    /// `state_description`: one of `USER_CONFIRM`, `MCH_COMPLETE`.
    pub state_description: Option<StateDescription>,
    /// 后付费项目.
    pub post_payments: Option<Vec<GetAnswerPostPayments>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<GetAnswerPostDiscounts>>,
    /// 订单风险金.
    pub risk_fund: Option<GetAnswerRiskFund>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
    /// 服务时间.
    pub time_range: Option<GetAnswerTimeRange>,
    /// 服务位置.
    pub location: Option<GetAnswerLocation>,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: Option<String>,
    /// 服务商公众号下的用户标识.
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
}

crate::answer! {
    GetAnswer {
        required out_order_no "out_order_no",
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
        optional sub_appid "sub_appid",
        optional sub_mchid "sub_mchid",
        required service_introduction "service_introduction",
        required state "state",
        optional state_description "state_description",
        optional post_payments "post_payments",
        optional post_discounts "post_discounts",
        optional risk_fund "risk_fund",
        optional total_amount "total_amount",
        optional need_collection "need_collection",
        optional collection "collection",
        optional time_range "time_range",
        optional location "location",
        optional attach "attach",
        optional notify_url "notify_url",
        optional openid "openid",
        optional sub_openid "sub_openid",
        optional order_id "order_id",
    }
}

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerPostPayments;

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerPostDiscounts;

pub use crate::v3::payscore::acquiringbank::serviceorder::PostAnswerRiskFund as GetAnswerRiskFund;

/// 收款信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Collection {
    /// `state`: one of `USER_PAYING`, `USER_PAID`.
    pub state: CollectionState,
    /// 总收款金额.
    pub total_amount: Option<i64>,
    /// 待收金额.
    pub paying_amount: Option<i64>,
    /// 已收金额.
    pub paid_amount: Option<i64>,
    /// 收款明细列表.
    pub details: Option<Vec<Details>>,
    /// 收款银行.
    pub bank_type: Option<String>,
}

crate::answer! {
    Collection {
        required state "state",
        optional total_amount "total_amount",
        optional paying_amount "paying_amount",
        optional paid_amount "paid_amount",
        optional details "details",
        optional bank_type "bank_type",
    }
}

pub use crate::v3::payscore::oversea::partner::serviceorder::CollectionState;

/// 收款明细列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Details {
    /// 收款序号.
    pub seq: Option<i64>,
    /// 单笔收款金额.
    pub amount: Option<i64>,
    /// `paid_type`: one of `NEWTON`, `MCH`.
    pub paid_type: Option<PaidType>,
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

pub use crate::v3::payscore::oversea::partner::serviceorder::PaidType;

/// 优惠功能.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// `scope`: one of `SINGLE`, `GLOBAL`.
    pub scope: Option<Scope>,
    /// `type`: one of `CASH`, `NOCASH`.
    pub r#type: Option<Type>,
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

crate::open_enum! {
/// `scope`.
    Scope {
    Single = "SINGLE",
    Global = "GLOBAL",
    }
}

pub use crate::v3::payscore::oversea::partner::serviceorder::Type;

pub use crate::v3::payscore::acquiringbank::serviceorder::GoodsDetail;

/// 服务时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerTimeRange {
    /// 服务开始时间.
    pub start_time: Option<String>,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

crate::answer! {
    GetAnswerTimeRange {
        optional start_time "start_time",
        optional start_time_remark "start_time_remark",
        optional end_time "end_time",
        optional end_time_remark "end_time_remark",
    }
}

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerLocation;

impl Request for PostRequest {}

impl Request for GetQuery {}
