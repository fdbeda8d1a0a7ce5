// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
///
/// `POST`: 从业机构完结微信支付分订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012460791>.
#[derive(Debug, Clone)]
pub struct Complete<C> {
    at: At<C>,
}

impl<C: Caller> Complete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 从业机构完结微信支付分订单: `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012460791>, <https://pay.weixin.qq.com/doc/v3/partner/4013194080>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_COMPLETE, body)
    }
}

/// What [`Complete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 渠道商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 后付费项目.
    pub post_payments: Vec<PostPayments>,
    /// 后付费商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 总金额.
    pub total_amount: i64,
    /// 实际服务时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// 实际服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 微信支付服务分账标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 完结服务时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_time: Option<String>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
}

/// 后付费项目.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostPayments {
    /// 付费名称.
    pub name: String,
    /// 付费说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 付费金额.
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
    /// 优惠金额.
    pub amount: i64,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// 实际服务时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TimeRange {
    /// 服务开始时间.
    pub start_time: String,
    /// 服务开始时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
}

/// 实际服务位置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Location {
    /// 服务开始地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_location: Option<String>,
    /// 服务结束地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_location: Option<String>,
}

impl Request for PostRequest {}
