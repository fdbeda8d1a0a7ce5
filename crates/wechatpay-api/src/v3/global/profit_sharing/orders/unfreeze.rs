// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/orders/unfreeze`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/profit-sharing/orders/unfreeze`
///
/// `POST`: 解冻剩余资金, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013024897>.
#[derive(Debug, Clone)]
pub struct Unfreeze<C> {
    at: At<C>,
}

impl<C: Caller> Unfreeze<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解冻剩余资金: `POST /v3/global/profit-sharing/orders/unfreeze`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013024897>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_PROFIT_SHARING_ORDERS_UNFREEZE, body)
    }
}

/// What [`Unfreeze::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 分账描述.
    pub description: String,
}

pub use crate::v3::global::profit_sharing::orders::PostAnswer;

pub use crate::v3::global::profit_sharing::orders::PostAnswerReceivers as Receivers;

pub use crate::v3::global::profit_sharing::orders::Type;

impl Request for PostRequest {}
