// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/serviceorder/direct-complete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/serviceorder/direct-complete`
///
/// `POST`: 创单结单合并, see <https://pay.weixin.qq.com/doc/v3/partner/4012923757>.
#[derive(Debug, Clone)]
pub struct DirectComplete<C> {
    at: At<C>,
}

impl<C: Caller> DirectComplete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创单结单合并: `POST /v3/payscore/partner/serviceorder/direct-complete`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012923757>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_SERVICEORDER_DIRECT_COMPLETE, body)
    }
}

/// What [`DirectComplete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 服务商应用ID.
    pub appid: String,
    /// 子商户应用ID.
    pub sub_appid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
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
    /// 总金额.
    pub total_amount: i64,
    /// 服务时间段.
    pub time_range: TimeRange,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 微信支付服务分账标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商户数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: String,
    /// 服务商公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
}

pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::PostPayments;

pub use crate::v3::payscore::partner::serviceorder::PostDiscounts;

/// 服务时间段.
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

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Location;

impl Request for PostRequest {}
