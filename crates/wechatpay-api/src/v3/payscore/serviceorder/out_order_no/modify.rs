// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/serviceorder/{out_order_no}/modify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/serviceorder/{out_order_no}/modify`
///
/// `POST`: 修改订单金额, see <https://pay.weixin.qq.com/doc/v3/merchant/4012587957>.
#[derive(Debug, Clone)]
pub struct Modify<C> {
    at: At<C>,
}

impl<C: Caller> Modify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 修改订单金额: `POST /v3/payscore/serviceorder/{out_order_no}/modify`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012587957>, <https://pay.weixin.qq.com/doc/v3/merchant/4012647427>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SERVICEORDER_OUT_ORDER_NO_MODIFY, body)
    }
}

/// What [`Modify::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 后付费项目.
    pub post_payments: Vec<PostPayments>,
    /// 后付费商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 总金额.
    pub total_amount: i64,
    /// 修改原因.
    pub reason: String,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
}

pub use crate::v3::payscore::oversea::partner::serviceorder::PostPayments;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostDiscounts;

pub use crate::v3::payscore::partner::serviceorder::Device;

/// What [`Modify::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
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
    pub post_payments: Vec<PostAnswerPostPayments>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostAnswerPostDiscounts>>,
    /// 服务风险金.
    pub risk_fund: Option<RiskFund>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
    /// 服务时间.
    pub time_range: Option<TimeRange>,
    /// 服务位置.
    pub location: Option<Location>,
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
        required service_introduction "service_introduction",
        required state "state",
        optional state_description "state_description",
        required post_payments "post_payments",
        optional post_discounts "post_discounts",
        optional risk_fund "risk_fund",
        optional total_amount "total_amount",
        optional need_collection "need_collection",
        optional collection "collection",
        optional time_range "time_range",
        optional location "location",
        optional attach "attach",
        optional notify_url "notify_url",
        optional order_id "order_id",
    }
}

pub use crate::v3::payscore::oversea::partner::serviceorder::State;

pub use crate::v3::payscore::oversea::partner::serviceorder::StateDescription;

pub use crate::v3::payscore::oversea::partner::serviceorder::PostAnswerPostPayments;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerPostDiscounts;

pub use crate::v3::payscore::serviceorder::PostAnswerRiskFund as RiskFund;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Name;

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
}

crate::answer! {
    Details {
        optional seq "seq",
        optional amount "amount",
        optional paid_type "paid_type",
        optional paid_time "paid_time",
        optional transaction_id "transaction_id",
    }
}

pub use crate::v3::payscore::oversea::partner::serviceorder::PaidType;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerTimeRange as TimeRange;

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerLocation as Location;

impl Request for PostRequest {}
