// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/codepay`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/codepay`
///
/// `POST`: 付款码支付, see <https://pay.weixin.qq.com/doc/v3/partner/4012382179>.
#[derive(Debug, Clone)]
pub struct Codepay<C> {
    at: At<C>,
}

impl<C: Caller> Codepay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 付款码支付: `POST /v3/pay/partner/transactions/codepay`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012382179>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_PARTNER_TRANSACTIONS_CODEPAY, body)
    }
}

/// What [`Codepay::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合作伙伴应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 合作伙伴商户号.
    pub sp_mchid: String,
    /// 特约商户应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 特约商户商户号.
    pub sub_mchid: String,
    /// 商品描述.
    pub description: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 附加数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 支付者.
    pub payer: Payer,
    /// 订单金额.
    pub amount: Amount,
    /// 场景信息.
    pub scene_info: SceneInfo,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
}

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Payer {
    /// 授权码.
    pub auth_code: String,
}

pub use crate::v3::pay::partner::transactions::app::Amount;

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备 IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
    /// 商户门店信息.
    pub store_info: StoreInfo,
}

/// 商户门店信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreInfo {
    /// 门店编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 商家自定义编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_id: Option<String>,
}

/// 优惠功能.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Detail {
    /// 订单原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 单品列表.
    pub goods_detail: Vec<GoodsDetail>,
}

/// 单品列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GoodsDetail {
    /// 商品编码.
    pub merchant_goods_id: String,
    /// 微信支付商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wxpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub unit_price: i64,
}

pub use crate::v3::pay::partner::transactions::app_with_contract::SettleInfo;

/// What [`Codepay::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 合作伙伴应用AppID.
    pub sp_appid: Option<String>,
    /// 合作伙伴商户号.
    pub sp_mchid: String,
    /// 特约商户应用AppID.
    pub sub_appid: Option<String>,
    /// 特约商户商户号.
    pub sub_mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 银行类型.
    pub bank_type: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付者.
    pub payer: Option<PostAnswerPayer>,
    /// 订单金额.
    pub amount: Option<PostAnswerAmount>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    PostAnswer {
        optional sp_appid "sp_appid",
        required sp_mchid "sp_mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional trade_type "trade_type",
        optional bank_type "bank_type",
        optional success_time "success_time",
        required trade_state "trade_state",
        optional trade_state_desc "trade_state_desc",
        optional attach "attach",
        optional payer "payer",
        optional amount "amount",
        optional promotion_detail "promotion_detail",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPayer {
    /// 合作伙伴用户标识.
    pub sp_openid: Option<String>,
    /// 特约商户用户标识.
    pub sub_openid: Option<String>,
}

crate::answer! {
    PostAnswerPayer {
        optional sp_openid "sp_openid",
        optional sub_openid "sub_openid",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAmount {
    /// 订单金额.
    pub total: i64,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 订单金额货币类型.
    pub currency: Option<String>,
    /// 用户支付货币类型.
    pub payer_currency: Option<String>,
}

crate::answer! {
    PostAnswerAmount {
        required total "total",
        optional payer_total "payer_total",
        optional currency "currency",
        optional payer_currency "payer_currency",
    }
}

/// 优惠信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub r#type: Option<String>,
    /// 优惠券面额.
    pub amount: i64,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 优惠货币类型.
    pub currency: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
}

crate::answer! {
    PromotionDetail {
        required coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        required amount "amount",
        optional stock_id "stock_id",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
        optional currency "currency",
        optional goods_detail "goods_detail",
    }
}

/// 单品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetailGoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub unit_price: i64,
    /// 商品优惠金额.
    pub discount_amount: i64,
    /// 商品备注.
    pub goods_remark: Option<String>,
}

crate::answer! {
    PromotionDetailGoodsDetail {
        required goods_id "goods_id",
        required quantity "quantity",
        required unit_price "unit_price",
        required discount_amount "discount_amount",
        optional goods_remark "goods_remark",
    }
}

impl Request for PostRequest {}
