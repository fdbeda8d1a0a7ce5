// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`
///
/// `POST`: 取消支付分订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012458758>.
#[derive(Debug, Clone)]
pub struct Cancel<C> {
    at: At<C>,
}

impl<C: Caller> Cancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 取消支付分订单: `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012458758>, <https://pay.weixin.qq.com/doc/v3/partner/4013138589>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_CANCEL, body)
    }
}

/// What [`Cancel::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 撤销原因.
    pub reason: String,
}

impl Request for PostRequest {}
