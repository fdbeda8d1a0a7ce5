// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/serviceorder`

pub mod direct_complete;
pub mod out_order_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/serviceorder`
///
/// `POST`: 创建支付分订单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012587900>.
///
/// `GET`: 查询支付分订单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012587902>.
#[derive(Debug, Clone)]
pub struct Serviceorder<C> {
    at: At<C>,
}

impl<C: Caller> Serviceorder<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/serviceorder/direct-complete`
    #[doc(alias = "directComplete")]
    #[must_use]
    pub fn direct_complete(&self) -> direct_complete::DirectComplete<C> {
        direct_complete::DirectComplete::new(self.at.clone())
    }

    /// `/v3/payscore/serviceorder/{out_order_no}`
    #[doc(alias = "outOrderNo")]
    #[must_use]
    pub fn out_order_no(&self, out_order_no: impl std::fmt::Display) -> out_order_no::OutOrderNo<C> {
        out_order_no::OutOrderNo::new(self.at.with("out_order_no", out_order_no))
    }

    /// 创建支付分订单: `POST /v3/payscore/serviceorder`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012587900>, <https://pay.weixin.qq.com/doc/v3/merchant/4012647418>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SERVICEORDER, body)
    }

    /// 查询支付分订单: `GET /v3/payscore/serviceorder`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012587902>, <https://pay.weixin.qq.com/doc/v3/merchant/4012647419>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_SERVICEORDER, query)
    }
}

/// What [`Serviceorder::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayments>>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 服务时间段.
    pub time_range: TimeRange,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 服务风险金.
    pub risk_fund: RiskFund,
    /// 商户数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 是否需要用户确认.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
}

pub use crate::v3::payscore::oversea::partner::serviceorder::PostPayments;

/// 商户优惠.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostDiscounts {
    /// 优惠名称.
    pub name: String,
    /// 优惠说明.
    pub description: String,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// 服务时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TimeRange {
    /// 服务开始时间.
    pub start_time: String,
    /// 服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务开始时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Location;

pub use crate::v3::payscore::oversea::partner::serviceorder::RiskFund;

pub use crate::v3::payscore::partner::serviceorder::Device;

/// What [`Serviceorder::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 公众账号ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 服务ID.
    pub service_id: String,
    /// 服务信息.
    pub service_introduction: String,
    /// `state`: one of `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`.
    pub state: State,
    /// `state_description`: one of `USER_CONFIRM`, `MCH_COMPLETE`.
    pub state_description: Option<StateDescription>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostAnswerPostPayments>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<PostAnswerPostDiscounts>>,
    /// 服务风险金.
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
    /// 跳转微信侧小程序订单数据.
    pub package: String,
}

crate::answer! {
    PostAnswer {
        required appid "appid",
        required mchid "mchid",
        required out_order_no "out_order_no",
        required service_id "service_id",
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
        required package "package",
    }
}

pub use crate::v3::payscore::oversea::partner::serviceorder::State;

pub use crate::v3::payscore::oversea::partner::serviceorder::StateDescription;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerPostPayments;

/// 后付费商户优惠.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPostDiscounts {
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠说明.
    pub description: Option<String>,
    /// 优惠金额.
    pub amount: Option<i64>,
    /// 优惠数量.
    pub count: Option<i64>,
}

crate::answer! {
    PostAnswerPostDiscounts {
        optional name "name",
        optional description "description",
        optional amount "amount",
        optional count "count",
    }
}

/// 服务风险金.
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

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Name;

/// 服务时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerTimeRange {
    /// 服务开始时间.
    pub start_time: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

crate::answer! {
    PostAnswerTimeRange {
        optional start_time "start_time",
        optional end_time "end_time",
        optional start_time_remark "start_time_remark",
        optional end_time_remark "end_time_remark",
    }
}

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerLocation as PostAnswerLocation;

/// What [`Serviceorder::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户服务订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 回跳查询ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
    /// 服务ID.
    pub service_id: String,
    /// 公众账号ID.
    pub appid: String,
}

/// What [`Serviceorder::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 服务ID.
    pub service_id: String,
    /// 服务商公众号ID.
    pub appid: String,
    /// 服务商商户号.
    pub mchid: String,
    /// 服务信息.
    pub service_introduction: String,
    /// `state`: one of `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`.
    pub state: State,
    /// `state_description`: one of `USER_CONFIRM`, `MCH_COMPLETE`.
    pub state_description: Option<StateDescription>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostAnswerPostPayments>>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<GetAnswerPostDiscounts>>,
    /// 服务风险金.
    pub risk_fund: Option<PostAnswerRiskFund>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
    /// 服务时间.
    pub time_range: Option<GetAnswerTimeRange>,
    /// 服务位置.
    pub location: Option<PostAnswerLocation>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: String,
    /// 服务商公众号下的用户标识.
    pub openid: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
}

crate::answer! {
    GetAnswer {
        required out_order_no "out_order_no",
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
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
        required notify_url "notify_url",
        optional openid "openid",
        optional order_id "order_id",
    }
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerPostDiscounts as GetAnswerPostDiscounts;

pub use crate::v3::payscore::partner::serviceorder::Collection;

pub use crate::v3::payscore::oversea::partner::serviceorder::CollectionState;

pub use crate::v3::payscore::partner::serviceorder::Details;

pub use crate::v3::payscore::oversea::partner::serviceorder::PaidType;

pub use crate::v3::payscore::partner::serviceorder::PromotionDetail;

pub use crate::v3::payscore::partner::serviceorder::Scope;

pub use crate::v3::payscore::oversea::partner::serviceorder::Type;

pub use crate::v3::payscore::acquiringbank::serviceorder::GoodsDetail;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerTimeRange as GetAnswerTimeRange;

impl Request for PostRequest {}

impl Request for GetQuery {}
