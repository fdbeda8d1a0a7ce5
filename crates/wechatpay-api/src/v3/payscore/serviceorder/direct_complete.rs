// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/serviceorder/direct-complete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/serviceorder/direct-complete`
///
/// `POST`: 创单结单合并, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml>.
#[derive(Debug, Clone)]
pub struct DirectComplete<C> {
    at: At<C>,
}

impl<C: Caller> DirectComplete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创单结单合并: `POST /v3/payscore/serviceorder/direct-complete`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SERVICEORDER_DIRECT_COMPLETE, body)
    }
}

/// What [`DirectComplete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayments>>,
    /// 后付费商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 服务时间段.
    pub time_range: TimeRange,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 服务信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_introduction: Option<String>,
    /// 商户数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 微信支付服务分账标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostPayments;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostDiscounts;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::TimeRange;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Location;

/// What [`DirectComplete::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostAnswerPostPayments>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<PostAnswerPostDiscounts>>,
    /// 服务时间段.
    pub time_range: PostAnswerTimeRange,
    /// 服务位置.
    pub location: Option<PostAnswerLocation>,
    /// 服务信息.
    pub service_introduction: String,
    /// 商户号.
    pub mchid: String,
    /// 微信支付服务订单号.
    pub order_id: String,
    /// `state`: one of `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`.
    pub state: State,
    /// `state_description`: one of `USER_CONFIRM`, `MCH_COMPLETE`.
    pub state_description: StateDescription,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
}

crate::answer! {
    PostAnswer {
        required out_order_no "out_order_no",
        required appid "appid",
        required service_id "service_id",
        optional post_payments "post_payments",
        optional post_discounts "post_discounts",
        required time_range "time_range",
        optional location "location",
        required service_introduction "service_introduction",
        required mchid "mchid",
        required order_id "order_id",
        required state "state",
        required state_description "state_description",
        optional attach "attach",
        optional notify_url "notify_url",
        optional total_amount "total_amount",
    }
}

/// 后付费项目.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPostPayments {
    /// 付费项目名称.
    pub name: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 计费说明.
    pub description: Option<String>,
    /// 付费数量.
    pub count: Option<i64>,
}

crate::answer! {
    PostAnswerPostPayments {
        optional name "name",
        optional amount "amount",
        optional description "description",
        optional count "count",
    }
}

pub use crate::v3::payscore::serviceorder::PostAnswerPostDiscounts;

pub use crate::v3::payscore::oversea::partner::serviceorder::GetAnswerTimeRange as PostAnswerTimeRange;

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerLocation as PostAnswerLocation;

pub use crate::v3::payscore::oversea::partner::serviceorder::State;

pub use crate::v3::payscore::oversea::partner::serviceorder::StateDescription;

impl Request for PostRequest {}
