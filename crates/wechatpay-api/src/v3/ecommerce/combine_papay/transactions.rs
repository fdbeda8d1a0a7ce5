// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/combine-papay/transactions`

pub mod combine_out_trade_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/combine-papay/transactions`
///
/// `POST`: 电商合单委托代扣支付, see <https://pay.weixin.qq.com/doc/v3/partner/4012884121>.
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
    #[doc(alias = "combineOutTradeNo")]
    #[must_use]
    pub fn combine_out_trade_no(
        &self,
        combine_out_trade_no: impl std::fmt::Display,
    ) -> combine_out_trade_no::CombineOutTradeNo<C> {
        combine_out_trade_no::CombineOutTradeNo::new(self.at.with("combine_out_trade_no", combine_out_trade_no))
    }

    /// 电商合单委托代扣支付: `POST /v3/ecommerce/combine-papay/transactions`
    ///
    /// For: ecommerce platform (电商平台). Synchronous: the answer lists the sub orders with their states. How many sub orders are allowed is not stated (assume 1 to 50).
    ///
    /// - 403 `CONTRACT_NOT_EXIST`: the contract cannot be found, or has ended
    /// - 403 `OUT_TRADE_NO_USED`: the order number was used for another order
    /// - 403 `RULE_LIMIT`: a rule of business or risk refuses the order
    /// - 403 `TRADE_ERROR`: the payment was refused
    /// - 403 `NOT_ENOUGH`: the user has too little money
    /// - 403 `USER_ACCOUNT_ABNORMAL`: something is wrong with the user's account
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012884121>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_COMBINE_PAPAY_TRANSACTIONS, body)
    }
}

/// What [`Transactions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合单商户appid: AppID of the combined order; at most 32 characters.
    pub combine_appid: String,
    /// 合单商户号: who opens the combined order; at most 32 characters.
    pub combine_mchid: String,
    /// 合单商户订单号: number of the combined order, unique; at most 32 characters.
    pub combine_out_trade_no: String,
    /// 委托代扣协议ID: WeChat Pay's number of the contract; at most 32 characters.
    pub contract_id: String,
    /// 子单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<SubOrders>>,
    /// 风控信息: `key:value;` pairs with URL-encoded values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_info: Option<String>,
}

/// 子单信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubOrders {
    /// 子单商户号: who opens the sub order; at most 32 characters.
    pub mchid: String,
    /// 附加数据: the merchant's own data, comes back as sent; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单金额.
    pub amount: Amount,
    /// 子单商户订单号: the merchant's own order number, unique; at most 32 characters.
    pub out_trade_no: String,
    /// 二级商户号: the sub-merchant; at most 32 characters.
    pub sub_mchid: String,
    /// 二级商户appid: the sub-merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商品描述: shown to the user; at most 127 characters.
    pub description: String,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 子单风控信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_risk_info: Option<String>,
}

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 标价金额: in 分 (minor unit); at least 1.
    pub total_amount: i64,
    /// 标价币种: `CNY`.
    pub currency: String,
}

/// 结算信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SettleInfo {
    /// 是否指定分账: `true`: split later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额: in 分 (minor unit).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

/// What [`Transactions::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 合单商户APPID: at most 32 characters.
    pub combine_appid: String,
    /// 合单商户号: at most 32 characters.
    pub combine_mchid: String,
    /// 合单商户订单号: at most 32 characters.
    pub combine_out_trade_no: String,
    /// 子单信息.
    pub sub_orders: Option<Vec<PostAnswerSubOrders>>,
    /// 支付者.
    pub combine_payer_info: Option<CombinePayerInfo>,
}

crate::answer! {
    PostAnswer {
        required combine_appid "combine_appid",
        required combine_mchid "combine_mchid",
        required combine_out_trade_no "combine_out_trade_no",
        optional sub_orders "sub_orders",
        optional combine_payer_info "combine_payer_info",
    }
}

/// 子单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerSubOrders {
    /// 子单商户号: at most 32 characters.
    pub mchid: String,
    /// 交易类型: one of `PAP`.
    pub trade_type: TradeType,
    /// 交易状态: one of `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`.
    pub trade_state: TradeState,
    /// 付款银行: only when paid.
    pub bank_type: Option<String>,
    /// 附加数据: as sent with the order; at most 128 characters.
    pub attach: Option<String>,
    /// 支付完成时间: only when paid; a time of RFC 3339.
    pub success_time: Option<String>,
    /// 子单微信订单号: may be absent while unpaid; at most 32 characters.
    pub transaction_id: Option<String>,
    /// 子单商户订单号: at most 32 characters.
    pub out_trade_no: String,
    /// 二级商户号: at most 32 characters.
    pub sub_mchid: String,
    /// 二级商户appid: at most 32 characters.
    pub sub_appid: Option<String>,
    /// 订单金额.
    pub amount: Option<PostAnswerSubOrdersAmount>,
}

crate::answer! {
    PostAnswerSubOrders {
        required mchid "mchid",
        required trade_type "trade_type",
        required trade_state "trade_state",
        optional bank_type "bank_type",
        optional attach "attach",
        optional success_time "success_time",
        optional transaction_id "transaction_id",
        required out_trade_no "out_trade_no",
        required sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional amount "amount",
    }
}

crate::open_enum! {
/// 交易类型.
    TradeType {
    Pap = "PAP",
    }
}

crate::open_enum! {
/// 交易状态.
    TradeState {
    Success = "SUCCESS",
    Refund = "REFUND",
    Notpay = "NOTPAY",
    Closed = "CLOSED",
    Revoked = "REVOKED",
    Userpaying = "USERPAYING",
    Payerror = "PAYERROR",
    Accept = "ACCEPT",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerSubOrdersAmount {
    /// 标价金额: in 分 (minor unit).
    pub total_amount: i64,
    /// 标价币种.
    pub currency: String,
    /// 现金支付金额: only when paid; in 分 (minor unit).
    pub payer_amount: Option<i64>,
    /// 现金支付币种.
    pub payer_currency: Option<String>,
}

crate::answer! {
    PostAnswerSubOrdersAmount {
        required total_amount "total_amount",
        required currency "currency",
        optional payer_amount "payer_amount",
        optional payer_currency "payer_currency",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户标识: at most 128 characters.
    pub openid: String,
}

crate::answer! {
    CombinePayerInfo {
        required openid "openid",
    }
}

impl Request for PostRequest {}
