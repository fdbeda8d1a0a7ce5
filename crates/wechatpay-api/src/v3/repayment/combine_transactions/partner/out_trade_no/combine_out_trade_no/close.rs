// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
///
/// `POST`: 商户关单, see <https://pay.weixin.qq.com/doc/v3/partner/4015124497>.
#[derive(Debug, Clone)]
pub struct Close<C> {
    at: At<C>,
}

impl<C: Caller> Close<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户关单: `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015124497>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::repayment::POST_COMBINE_TRANSACTIONS_PARTNER_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_CLOSE, body)
    }
}

/// What [`Close::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 还款明细单信息列表.
    pub sub_orders: Vec<SubOrders>,
}

/// 还款明细单信息列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubOrders {
    /// 还款单发起商户号.
    pub mchid: String,
    /// 还款明细单订单号.
    pub out_trade_no: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

impl Request for PostRequest {}
