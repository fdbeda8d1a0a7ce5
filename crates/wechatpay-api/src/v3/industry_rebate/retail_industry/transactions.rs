// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/industry-rebate/retail-industry/transactions`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/industry-rebate/retail-industry/transactions`
///
/// `POST`: 回传SN和商品编码.
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 回传SN和商品编码: `POST /v3/industry-rebate/retail-industry/transactions`
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::industry_rebate::POST_RETAIL_INDUSTRY_TRANSACTIONS, body)
    }
}

/// What [`Transactions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// 单品列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GoodsDetail {
    /// 商品编码.
    pub barcode: String,
    /// 商家商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_goods_id: Option<String>,
    /// 商品名称.
    pub goods_name: String,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub price: i64,
}

impl Request for PostRequest {}
