// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
///
/// `POST`: 电商合单委托代扣撤销订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012884126>.
#[derive(Debug, Clone)]
pub struct Reverse<C> {
    at: At<C>,
}

impl<C: Caller> Reverse<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 电商合单委托代扣撤销订单: `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
    ///
    /// For: ecommerce platform (电商平台). Closes an unpaid combined order.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012884126>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(
            &wechatpay_spec::table::v3::ecommerce::POST_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO_REVERSE,
            body,
        )
    }
}

/// What [`Reverse::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合单商户APPID: AppID of the combined order; at most 32 characters.
    pub combine_appid: String,
    /// 子单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<SubOrders>>,
}

/// 子单信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubOrders {
    /// 子单商户号: who opens the sub order; at most 32 characters.
    pub mchid: String,
    /// 子单商户订单号: the merchant's own order number, unique; at most 32 characters.
    pub out_trade_no: String,
    /// 二级商户号: the sub-merchant; at most 32 characters.
    pub sub_mchid: String,
    /// 二级商户appid: the sub-merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

impl Request for PostRequest {}
