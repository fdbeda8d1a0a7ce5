// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/payafter-orders/{out_order_no}/complete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/payafter-orders/{out_order_no}/complete`
///
/// `POST`: 完结先享后付订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6>.
#[derive(Debug, Clone)]
pub struct Complete<C> {
    at: At<C>,
}

impl<C: Caller> Complete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 完结先享后付订单: `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PAYAFTER_ORDERS_OUT_ORDER_NO_COMPLETE, body)
    }
}

/// What [`Complete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// `finish_type`: one of `1`, `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_type: Option<i64>,
    /// 取消订单的原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// 实际服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_start_time: Option<String>,
    /// 服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_end_time: Option<String>,
    /// 实际结束使用服务的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_end_location: Option<String>,
    /// 后付费.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<Fees>>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<Discounts>>,
    /// 总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 完结凭证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_ticket: Option<String>,
    /// 是否指定商户分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

pub use crate::v3::payscore::payafter_orders::Fees;

/// 商户优惠.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Discounts {
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_name: Option<String>,
    /// 商品优惠金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_desc: Option<String>,
}

pub use crate::v3::payscore::payafter_orders::out_order_no::cancel::PostAnswer;

impl Request for PostRequest {}
