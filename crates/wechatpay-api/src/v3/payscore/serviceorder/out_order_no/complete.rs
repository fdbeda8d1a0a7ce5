// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/serviceorder/{out_order_no}/complete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/serviceorder/{out_order_no}/complete`
///
/// `POST`: 完结支付分订单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012587955>.
#[derive(Debug, Clone)]
pub struct Complete<C> {
    at: At<C>,
}

impl<C: Caller> Complete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 完结支付分订单: `POST /v3/payscore/serviceorder/{out_order_no}/complete`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012587955>, <https://pay.weixin.qq.com/doc/v3/merchant/4012647421>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SERVICEORDER_OUT_ORDER_NO_COMPLETE, body)
    }
}

/// What [`Complete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    pub appid: String,
    /// 服务订单号.
    pub service_id: String,
    /// 后付费项目.
    pub post_payments: Vec<PostPayments>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 总金额.
    pub total_amount: i64,
    /// 实际服务时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// 实际服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 微信支付服务分账标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 优惠金额.
    pub amount: i64,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// 实际服务时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TimeRange {
    /// 服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
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

/// 实际服务位置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Location {
    /// 服务结束地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_location: Option<String>,
}

pub use crate::v3::payscore::partner::serviceorder::Device;

/// What [`Complete::post`] gets back.
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
    /// 商户收款总金额.
    pub total_amount: i64,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostAnswerPostPayments>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<PostAnswerPostDiscounts>>,
    /// 服务风险金.
    pub risk_fund: RiskFund,
    /// 服务时间段.
    pub time_range: Option<PostAnswerTimeRange>,
    /// 服务位置.
    pub location: Option<PostAnswerLocation>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
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
        required total_amount "total_amount",
        optional post_payments "post_payments",
        optional post_discounts "post_discounts",
        required risk_fund "risk_fund",
        optional time_range "time_range",
        optional location "location",
        optional order_id "order_id",
        optional need_collection "need_collection",
    }
}

pub use crate::v3::payscore::oversea::partner::serviceorder::State;

pub use crate::v3::payscore::oversea::partner::serviceorder::StateDescription;

pub use crate::v3::payscore::oversea::partner::serviceorder::PostAnswerPostPayments;

/// 后付费商户优惠.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPostDiscounts {
    /// 优惠名称.
    pub name: String,
    /// 优惠说明.
    pub description: Option<String>,
    /// 优惠金额.
    pub amount: i64,
    /// 优惠数量.
    pub count: Option<i64>,
}

crate::answer! {
    PostAnswerPostDiscounts {
        required name "name",
        optional description "description",
        required amount "amount",
        optional count "count",
    }
}

pub use crate::v3::payscore::serviceorder::PostAnswerRiskFund as RiskFund;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Name;

pub use crate::v3::payscore::serviceorder::PostAnswerTimeRange;

/// 服务位置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerLocation {
    /// 服务结束地点.
    pub end_location: Option<String>,
}

crate::answer! {
    PostAnswerLocation {
        optional end_location "end_location",
    }
}

impl Request for PostRequest {}
