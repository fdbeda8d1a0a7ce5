// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/papay/transactions/out-trade-no/{out_trade_no}`

pub mod reverse;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}`
///
/// `GET`: 查询订单(商户订单号), see <https://pay.weixin.qq.com/doc/global/v3/zh/4013026988>.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
    #[must_use]
    pub fn reverse(&self) -> reverse::Reverse<C> {
        reverse::Reverse::new(self.at.clone())
    }

    /// 查询订单(商户订单号): `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// For: direct merchant (直连商户), institution (机构). Institution mode (机构模式) sends `sub_mchid`. A part of the order is absent until it is paid. Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// - 404 `ORDER_NOT_EXIST`: the order cannot be found
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013026988>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, query)
    }
}

/// What [`OutTradeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号: institution mode: the sub-merchant; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`OutTradeNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号: direct mode only; at most 32 characters.
    pub mchid: Option<String>,
    /// APPID: direct mode only; at most 32 characters.
    pub appid: Option<String>,
    /// 机构商户号: institution mode only; at most 32 characters.
    pub sp_mchid: Option<String>,
    /// 子商户号: institution mode only; at most 32 characters.
    pub sub_mchid: Option<String>,
    /// 机构APPID: institution mode only; at most 32 characters.
    pub sp_appid: Option<String>,
    /// 子商户APPID: institution mode only, and not always; at most 32 characters.
    pub sub_appid: Option<String>,
    /// 商户订单号: at most 32 characters.
    pub out_trade_no: String,
    /// 微信支付订单号: only when paid; at most 32 characters.
    pub transaction_id: Option<String>,
    /// 商户数据: as sent with the order; at most 128 characters.
    pub attach: Option<String>,
    /// 交易类型: `AUTH` for a deduct; one of `AUTH`, `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`.
    pub trade_type: Option<TradeType>,
    /// 付款银行: only when paid.
    pub bank_type: Option<String>,
    /// 支付完成时间: only when paid; a time of RFC 3339.
    pub success_time: Option<String>,
    /// 交易状态: one of `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `PAYERROR`, `USERPAYING`.
    pub trade_state: TradeState,
    /// 交易状态描述.
    pub trade_state_desc: String,
    /// 支付者: only when paid.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Option<Amount>,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    GetAnswer {
        optional mchid "mchid",
        optional appid "appid",
        optional sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        optional sp_appid "sp_appid",
        optional sub_appid "sub_appid",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional attach "attach",
        optional trade_type "trade_type",
        optional bank_type "bank_type",
        optional success_time "success_time",
        required trade_state "trade_state",
        required trade_state_desc "trade_state_desc",
        optional payer "payer",
        optional amount "amount",
        optional promotion_detail "promotion_detail",
    }
}

crate::open_enum! {
/// 交易类型.
    TradeType {
    Auth = "AUTH",
    Jsapi = "JSAPI",
    Native = "NATIVE",
    App = "APP",
    Mweb = "MWEB",
    Micropay = "MICROPAY",
    }
}

pub use crate::v3::global::papay::transactions::TradeState;

pub use crate::v3::global::papay::transactions::Payer;

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 订单金额: in 分 (minor unit).
    pub total: i64,
    /// 用户支付金额: in 分 (minor unit).
    pub payer_total: Option<i64>,
    /// 订单标价币种.
    pub currency: String,
    /// 用户支付币种.
    pub payer_currency: Option<String>,
    /// 汇率信息.
    pub exchange_rate: Option<ExchangeRate>,
}

crate::answer! {
    Amount {
        required total "total",
        optional payer_total "payer_total",
        required currency "currency",
        optional payer_currency "payer_currency",
        optional exchange_rate "exchange_rate",
    }
}

pub use crate::v3::global::papay::transactions::ExchangeRate;

pub use crate::v3::global::papay::transactions::Type;

pub use crate::v3::global::papay::transactions::PromotionDetail;

pub use crate::v3::global::papay::transactions::Scope;

pub use crate::v3::global::micropay::transactions::pay::PostAnswerDetailType as PromotionDetailType;

pub use crate::v3::global::papay::transactions::GoodsDetail;

impl Request for GetQuery {}
