// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/smartretail-orders/{out_order_no}/cancel`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/smartretail-orders/{out_order_no}/cancel`
///
/// `POST`: 撤销智慧零售订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5>.
#[derive(Debug, Clone)]
pub struct Cancel<C> {
    at: At<C>,
}

impl<C: Caller> Cancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销智慧零售订单: `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SMARTRETAIL_ORDERS_OUT_ORDER_NO_CANCEL, body)
    }
}

/// What [`Cancel::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 取消原因.
    pub reason: String,
}

pub use crate::v3::payscore::payafter_orders::out_order_no::cancel::PostAnswer;

impl Request for PostRequest {}
