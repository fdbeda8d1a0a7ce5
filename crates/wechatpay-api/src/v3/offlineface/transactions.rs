// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlineface/transactions`

pub mod out_trade_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/offlineface/transactions`
///
/// `POST`: 申请扣款接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/offlineface/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }

    /// 申请扣款接口: `POST /v3/offlineface/transactions`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::offlineface::POST_TRANSACTIONS, body)
    }
}

/// What [`Transactions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 支付凭证.
    pub auth_code: String,
    /// 服务商公众号appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 服务商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户公众号appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 商户附加信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 业务信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business: Option<Business>,
}

/// 金额信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 总金额.
    pub total: i64,
    /// `currency`: one of `CNY`.
    pub currency: Currency,
}

crate::open_enum! {
/// `currency`.
    Currency {
    Cny = "CNY",
    }
}

/// 支付场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 设备IP.
    pub device_ip: String,
}

/// 结算信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SettleInfo {
    /// 是否支持分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

/// 业务信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Business {
    /// `business_product_id`: one of `2`, `11`.
    pub business_product_id: i64,
    /// `business_scene_id`: one of `3`, `4`, `5`, `6`, `124`, `125`, `126`.
    pub business_scene_id: i64,
}

/// What [`Transactions::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商公众号appid.
    pub sp_appid: String,
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 子商户公众号appid.
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 支付用户信息.
    pub payer: Option<Payer>,
    /// 金额信息.
    pub amount: Option<PostAnswerAmount>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// 支付场景信息.
    pub scene_info: Option<PostAnswerSceneInfo>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// `trade_type`: one of `NATIVE`, `JSAPI`, `APP`, `MWEB`, `AUTH`.
    pub trade_type: Option<TradeType>,
    /// 交易状态.
    pub trade_state: Option<String>,
    /// 交易描述.
    pub trade_state_description: Option<String>,
    /// 欠款状态.
    pub debt_state: Option<String>,
    /// 商品信息.
    pub description: Option<String>,
    /// 商户附加信息.
    pub attach: Option<String>,
    /// 支付成功时间.
    pub success_time: Option<String>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 还款微信订单号.
    pub repayment_transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 错误分类.
    pub error_type: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sp_appid "sp_appid",
        required sp_mchid "sp_mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        optional payer "payer",
        optional amount "amount",
        optional promotion_detail "promotion_detail",
        optional scene_info "scene_info",
        optional bank_type "bank_type",
        optional trade_type "trade_type",
        optional trade_state "trade_state",
        optional trade_state_description "trade_state_description",
        optional debt_state "debt_state",
        optional description "description",
        optional attach "attach",
        optional success_time "success_time",
        optional transaction_id "transaction_id",
        optional repayment_transaction_id "repayment_transaction_id",
        optional out_trade_no "out_trade_no",
        optional error_type "error_type",
    }
}

/// 支付用户信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 公众下的openid.
    pub sp_openid: Option<String>,
    /// 子公众下的openid.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Payer {
        optional sp_openid "sp_openid",
        optional sub_openid "sub_openid",
    }
}

/// 金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAmount {
    /// 总金额.
    pub total: i64,
    /// `currency`: one of `CNY`.
    pub currency: Currency,
}

crate::answer! {
    PostAnswerAmount {
        required total "total",
        required currency "currency",
    }
}

/// 支付场景信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerSceneInfo {
    /// 设备IP.
    pub device_ip: Option<String>,
}

crate::answer! {
    PostAnswerSceneInfo {
        optional device_ip "device_ip",
    }
}

crate::open_enum! {
/// `trade_type`.
    TradeType {
    Native = "NATIVE",
    Jsapi = "JSAPI",
    App = "APP",
    Mweb = "MWEB",
    Auth = "AUTH",
    }
}

impl Request for PostRequest {}
