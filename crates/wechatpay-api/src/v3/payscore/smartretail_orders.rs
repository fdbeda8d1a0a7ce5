// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/smartretail-orders`

pub mod out_order_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/smartretail-orders`
///
/// `POST`: 创建智慧零售订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3>.
///
/// `GET`: 查询智慧零售订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4>.
#[derive(Debug, Clone)]
pub struct SmartretailOrders<C> {
    at: At<C>,
}

impl<C: Caller> SmartretailOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/smartretail-orders/{out_order_no}`
    #[doc(alias = "outOrderNo")]
    #[must_use]
    pub fn out_order_no(&self, out_order_no: impl std::fmt::Display) -> out_order_no::OutOrderNo<C> {
        out_order_no::OutOrderNo::new(self.at.with("out_order_no", out_order_no))
    }

    /// 创建智慧零售订单: `POST /v3/payscore/smartretail-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SMARTRETAIL_ORDERS, body)
    }

    /// 查询智慧零售订单: `GET /v3/payscore/smartretail-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_SMARTRETAIL_ORDERS, query)
    }
}

/// What [`SmartretailOrders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    pub appid: String,
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 服务ID.
    pub service_id: String,
    /// 实际服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_start_time: Option<String>,
    /// 服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_end_time: Option<String>,
    /// 开始使用服务的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_start_location: Option<String>,
    /// 预计服务结束的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_end_location: Option<String>,
    /// 服务信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_introduction: Option<String>,
    /// 后付费.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<Fees>>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<Discounts>>,
    /// 订单风险金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_amount: Option<i64>,
    /// 商户自定义说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 使用需用户确认订单类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 微信用户在商户对应appid下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
}

pub use crate::v3::payscore::payafter_orders::Fees;

pub use crate::v3::payscore::payafter_orders::Discounts;

pub use crate::v3::payscore::payafter_orders::PostAnswer;

/// What [`SmartretailOrders::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 商户服务订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 回跳查询ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

pub use crate::v3::payscore::payafter_orders::GetAnswer;

pub use crate::v3::payscore::payafter_orders::State;

pub use crate::v3::payscore::payafter_orders::GetAnswerFees;

pub use crate::v3::payscore::payafter_orders::GetAnswerDiscounts;

pub use crate::v3::payscore::payafter_orders::PayType;

impl Request for PostRequest {}

impl Request for GetQuery {}
