// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
///
/// `POST`: 合单关闭订单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012577452>.
#[derive(Debug, Clone)]
pub struct Close<C> {
    at: At<C>,
}

impl<C: Caller> Close<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 合单关闭订单: `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012577452>, <https://pay.weixin.qq.com/doc/v3/merchant/4013421130>, <https://pay.weixin.qq.com/doc/v3/merchant/4013421225>, <https://pay.weixin.qq.com/doc/v3/merchant/4013421330>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at
            .json(&wechatpay_spec::table::v3::combine_transactions::POST_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_CLOSE, body)
    }
}

/// What [`Close::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合单商户appid.
    pub combine_appid: String,
    /// 商品单信息.
    pub sub_orders: Vec<SubOrders>,
}

/// 商品单信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubOrders {
    /// 子单商户号.
    pub mchid: String,
    /// 商品单商户订单号.
    pub out_trade_no: String,
    /// 商品单个人收款方受理授权ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

impl Request for PostRequest {}
