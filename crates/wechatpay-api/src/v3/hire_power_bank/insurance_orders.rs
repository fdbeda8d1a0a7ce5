// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/hire-power-bank/insurance-orders`

pub mod out_order_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/hire-power-bank/insurance-orders`
///
/// `POST`: 创建保险订单, see <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html>.
#[derive(Debug, Clone)]
pub struct InsuranceOrders<C> {
    at: At<C>,
}

impl<C: Caller> InsuranceOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/hire-power-bank/insurance-orders/{out_order_no}`
    #[doc(alias = "outOrderNo")]
    #[must_use]
    pub fn out_order_no(&self, out_order_no: impl std::fmt::Display) -> out_order_no::OutOrderNo<C> {
        out_order_no::OutOrderNo::new(self.at.with("out_order_no", out_order_no))
    }

    /// 创建保险订单: `POST /v3/hire-power-bank/insurance-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::hire_power_bank::POST_INSURANCE_ORDERS, body)
    }
}

/// What [`InsuranceOrders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户创建保险订单时的凭据号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 微信用户在商户对应appid下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用于接收保险订单状态变化通知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 商户在支付分服务下对应的服务ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// What [`InsuranceOrders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 租借充电宝隔夜归还保险订单号.
    pub order_id: Option<String>,
    /// 商户创建保险订单时的凭据号.
    pub out_order_no: Option<String>,
    /// 微信用户在商户对应appid下的唯一标识.
    pub openid: Option<String>,
    /// 一笔保险订单对应的最大理赔次数.
    pub max_claim_count: Option<i64>,
    /// 一笔保险订单对应的已理赔次数.
    pub claimed_count: Option<i64>,
    /// 保险订单领取时间.
    pub order_receive_time: Option<String>,
    /// 保险订单开始时间.
    pub order_begin_time: Option<String>,
    /// 保险订单结束时间.
    pub order_end_time: Option<String>,
    /// 保险订单领取状态.
    pub order_receive_state: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional order_id "order_id",
        optional out_order_no "out_order_no",
        optional openid "openid",
        optional max_claim_count "max_claim_count",
        optional claimed_count "claimed_count",
        optional order_receive_time "order_receive_time",
        optional order_begin_time "order_begin_time",
        optional order_end_time "order_end_time",
        optional order_receive_state "order_receive_state",
    }
}

impl Request for PostRequest {}
