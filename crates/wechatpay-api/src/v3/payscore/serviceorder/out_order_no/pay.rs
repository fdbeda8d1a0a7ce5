// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/serviceorder/{out_order_no}/pay`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/serviceorder/{out_order_no}/pay`
///
/// `POST`: 商户发起催收扣款, see <https://pay.weixin.qq.com/doc/v3/merchant/4013394596>.
#[derive(Debug, Clone)]
pub struct Pay<C> {
    at: At<C>,
}

impl<C: Caller> Pay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户发起催收扣款: `POST /v3/payscore/serviceorder/{out_order_no}/pay`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4013394596>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SERVICEORDER_OUT_ORDER_NO_PAY, body)
    }
}

/// What [`Pay::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 服务ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// What [`Pay::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 公众账号ID.
    pub appid: String,
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 服务ID.
    pub service_id: String,
    /// 微信支付服务订单号.
    pub order_id: String,
}

crate::answer! {
    PostAnswer {
        required appid "appid",
        optional mchid "mchid",
        required out_order_no "out_order_no",
        required service_id "service_id",
        required order_id "order_id",
    }
}

impl Request for PostRequest {}
