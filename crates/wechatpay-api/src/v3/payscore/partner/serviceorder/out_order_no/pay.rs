// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/serviceorder/{out_order_no}/pay`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/serviceorder/{out_order_no}/pay`
///
/// `POST`: 商户发起催收扣款, see <https://pay.weixin.qq.com/doc/v3/partner/4013394544>.
#[derive(Debug, Clone)]
pub struct Pay<C> {
    at: At<C>,
}

impl<C: Caller> Pay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户发起催收扣款: `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013394544>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_PAY, body)
    }
}

/// What [`Pay::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
}

impl Request for PostRequest {}
