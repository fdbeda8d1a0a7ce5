// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/payafter-orders/{out_order_no}/sync`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/payafter-orders/{out_order_no}/sync`
///
/// `POST`: 支付分订单同步, see <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1>.
#[derive(Debug, Clone)]
pub struct Sync<C> {
    at: At<C>,
}

impl<C: Caller> Sync<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 支付分订单同步: `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PAYAFTER_ORDERS_OUT_ORDER_NO_SYNC, body)
    }
}

/// What [`Sync::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 服务ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// `type`: one of `Order_Paid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 内容信息详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
}

pub use crate::v3::payscore::oversea::partner::serviceorder::out_order_no::sync::Type;

/// 内容信息详情.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Detail {
    /// 用户通过其他方式付款成功的实际时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_time: Option<String>,
}

/// What [`Sync::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 公众账号ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 微信支付服务订单号.
    pub order_id: String,
}

crate::answer! {
    PostAnswer {
        required appid "appid",
        required mchid "mchid",
        required out_order_no "out_order_no",
        required order_id "order_id",
    }
}

impl Request for PostRequest {}
