// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
///
/// `POST`: 下发服务预扣费消息, see <https://pay.weixin.qq.com/doc/v3/merchant/4013394615>.
#[derive(Debug, Clone)]
pub struct SendPrepaidmessage<C> {
    at: At<C>,
}

impl<C: Caller> SendPrepaidmessage<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下发服务预扣费消息: `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4013394615>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SERVICEORDER_OUT_ORDER_NO_SEND_PREPAIDMESSAGE, body)
    }
}

/// What [`SendPrepaidmessage::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 后付费项目.
    pub post_payments: Vec<PostPayments>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 总金额.
    pub total_amount: i64,
    /// 预计扣费时间.
    pub prepaid_time: String,
}

pub use crate::v3::payscore::partner::serviceorder::out_order_no::send_pendingmessage::PostPayments;

pub use crate::v3::payscore::partner::serviceorder::out_order_no::send_pendingmessage::PostDiscounts;

impl Request for PostRequest {}
