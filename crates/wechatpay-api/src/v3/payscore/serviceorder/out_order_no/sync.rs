// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/serviceorder/{out_order_no}/sync`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/serviceorder/{out_order_no}/sync`
///
/// `POST`: 同步服务订单信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012587962>.
#[derive(Debug, Clone)]
pub struct Sync<C> {
    at: At<C>,
}

impl<C: Caller> Sync<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步服务订单信息: `POST /v3/payscore/serviceorder/{out_order_no}/sync`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012587962>, <https://pay.weixin.qq.com/doc/v3/merchant/4012647431>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SERVICEORDER_OUT_ORDER_NO_SYNC, body)
    }
}

/// What [`Sync::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 场景类型.
    pub r#type: String,
    /// 内容信息详情.
    pub detail: Detail,
}

pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::sync::Detail;

/// What [`Sync::post`] gets back.
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
    /// 服务商公众号下的用户标识.
    pub openid: String,
    /// 微信支付服务订单号.
    pub order_id: String,
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
        required openid "openid",
        required order_id "order_id",
    }
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerPostPayments as PostPayments;

/// 商户优惠.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostDiscounts {
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠说明.
    pub description: Option<String>,
    /// 优惠金额.
    pub amount: Option<i64>,
}

crate::answer! {
    PostDiscounts {
        optional name "name",
        optional description "description",
        optional amount "amount",
    }
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerRiskFund as RiskFund;

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

/// 收款明细列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Details {
    /// 单笔收款金额.
    pub amount: Option<i64>,
    /// 收款成功渠道.
    pub paid_type: Option<String>,
    /// 收款成功时间.
    pub paid_time: Option<String>,
    /// 微信支付交易单号.
    pub transaction_id: Option<String>,
}

crate::answer! {
    Details {
        optional amount "amount",
        optional paid_type "paid_type",
        optional paid_time "paid_time",
        optional transaction_id "transaction_id",
    }
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerTimeRange as TimeRange;

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerLocation as Location;

impl Request for PostRequest {}
