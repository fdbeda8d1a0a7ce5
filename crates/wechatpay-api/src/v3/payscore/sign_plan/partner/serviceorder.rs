// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/sign-plan/partner/serviceorder`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/sign-plan/partner/serviceorder`
///
/// `POST`: 创建用户的签约计划详情对应的服务订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012463469>.
#[derive(Debug, Clone)]
pub struct Serviceorder<C> {
    at: At<C>,
}

impl<C: Caller> Serviceorder<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建用户的签约计划详情对应的服务订单: `POST /v3/payscore/sign-plan/partner/serviceorder`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012463469>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SIGN_PLAN_PARTNER_SERVICEORDER, body)
    }
}

/// What [`Serviceorder::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 支付分服务ID.
    pub service_id: String,
    /// 待创建服务订单对应的用户的签约计划.
    pub sign_plan_id: String,
    /// `plan_detail_no`.
    pub plan_detail_no: i64,
    /// 服务商的AppID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户的AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务商公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 商户扣款成功回调通知的地址.
    pub notify_url: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 服务时间.
    pub time_range: TimeRange,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 附加数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户侧订单号.
    pub out_trade_no: String,
}

pub use crate::v3::payscore::oversea::partner::serviceorder::TimeRange;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Location;

/// What [`Serviceorder::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户订单号.
    pub out_order_no: String,
    /// 服务ID.
    pub service_id: String,
    /// 服务商公众号ID.
    pub appid: String,
    /// 服务商商户号.
    pub mchid: String,
    /// 子商户公众号ID.
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 服务订单状态.
    pub state: String,
    /// 订单状态说明.
    pub state_description: Option<String>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostPayments>>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 服务风险金.
    pub risk_fund: Option<RiskFund>,
    /// 服务时间.
    pub time_range: Option<PostAnswerTimeRange>,
    /// 服务位置.
    pub location: Option<PostAnswerLocation>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
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
        optional order_id "order_id",
    }
}

/// 后付费项目.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostPayments {
    /// 付费名称.
    pub name: Option<String>,
    /// 付费金额.
    pub amount: Option<i64>,
    /// 付费说明.
    pub description: Option<String>,
}

crate::answer! {
    PostPayments {
        optional name "name",
        optional amount "amount",
        optional description "description",
    }
}

/// 商户优惠.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostDiscounts {
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠金额.
    pub amount: Option<i64>,
}

crate::answer! {
    PostDiscounts {
        optional name "name",
        optional amount "amount",
    }
}

/// 服务风险金.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskFund {
    /// 风险金额.
    pub amount: i64,
}

crate::answer! {
    RiskFund {
        required amount "amount",
    }
}

/// 服务时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerTimeRange {
    /// 服务开始时间.
    pub start_time: String,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

crate::answer! {
    PostAnswerTimeRange {
        required start_time "start_time",
        optional end_time "end_time",
        optional start_time_remark "start_time_remark",
        optional end_time_remark "end_time_remark",
    }
}

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerLocation as PostAnswerLocation;

impl Request for PostRequest {}
