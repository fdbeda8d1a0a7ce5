// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/orders/{out_order_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/profit-sharing/orders/{out_order_no}`
///
/// `GET`: 查询分账结果, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013024900>.
#[derive(Debug, Clone)]
pub struct OutOrderNo<C> {
    at: At<C>,
}

impl<C: Caller> OutOrderNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询分账结果: `GET /v3/global/profit-sharing/orders/{out_order_no}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013024900>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_PROFIT_SHARING_ORDERS_OUT_ORDER_NO, query)
    }
}

/// What [`OutOrderNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

pub use crate::v3::global::profit_sharing::orders::PostAnswer as GetAnswer;

pub use crate::v3::global::profit_sharing::orders::PostAnswerReceivers as Receivers;

pub use crate::v3::global::profit_sharing::orders::Type;

impl Request for GetQuery {}
