// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/profitsharing/finish-order`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/profitsharing/finish-order`
///
/// `POST`: 完结分账, see <https://pay.weixin.qq.com/doc/v3/partner/4012477745>.
#[derive(Debug, Clone)]
pub struct FinishOrder<C> {
    at: At<C>,
}

impl<C: Caller> FinishOrder<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 完结分账: `POST /v3/ecommerce/profitsharing/finish-order`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012477745>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_PROFITSHARING_FINISH_ORDER, body)
    }
}

/// What [`FinishOrder::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分帐单号.
    pub out_order_no: String,
    /// 分账描述.
    pub description: String,
}

/// What [`FinishOrder::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分帐单号.
    pub out_order_no: String,
    /// 微信分帐单号.
    pub order_id: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required out_order_no "out_order_no",
        required order_id "order_id",
    }
}

impl Request for PostRequest {}
