// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/serviceorder/{out_order_no}/complete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/serviceorder/{out_order_no}/complete`
///
/// `POST`: 完结支付分订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012692408>.
#[derive(Debug, Clone)]
pub struct Complete<C> {
    at: At<C>,
}

impl<C: Caller> Complete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 完结支付分订单: `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012692408>, <https://pay.weixin.qq.com/doc/v3/partner/4013138598>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_COMPLETE, body)
    }
}

/// What [`Complete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
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
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
}

pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::PostPayments;

pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::PostDiscounts;

/// 实际服务时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TimeRange {
    /// 服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
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

pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::Location;

pub use crate::v3::payscore::partner::serviceorder::Device;

impl Request for PostRequest {}
