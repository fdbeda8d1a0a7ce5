// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea/orders/{out_order_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/funds-to-oversea/orders/{out_order_id}`
///
/// `GET`: 查询出境结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012476127>.
#[derive(Debug, Clone)]
pub struct OutOrderId<C> {
    at: At<C>,
}

impl<C: Caller> OutOrderId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询出境结果: `GET /v3/funds-to-oversea/orders/{out_order_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476127>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::funds_to_oversea::GET_ORDERS_OUT_ORDER_ID, query)
    }
}

/// What [`OutOrderId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信支付订单号.
    pub transaction_id: String,
}

pub use crate::v3::funds_to_oversea::orders::PostAnswer as GetAnswer;

impl Request for GetQuery {}
