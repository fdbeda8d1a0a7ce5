// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/papay/transactions`

pub mod out_trade_no;
pub mod transaction_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/papay/transactions`
///
/// `POST`: 支付扣款, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013015482>.
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/papay/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }

    /// `/v3/global/papay/transactions/{transaction_id}`
    #[doc(alias = "transactionId")]
    #[must_use]
    pub fn transaction_id(&self, transaction_id: impl std::fmt::Display) -> transaction_id::TransactionId<C> {
        transaction_id::TransactionId::new(self.at.with("transaction_id", transaction_id))
    }

    /// 支付扣款: `POST /v3/global/papay/transactions`
    ///
    /// For: direct merchant (直连商户), institution (机构). Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. Synchronous: the answer is the finished order, a failure is an error. After a timeout query the order; the notification may never come. WeChat Pay tries the payment method of the contract first, then the others of the user. No notice to the user comes before. Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// - 403 `CONTRACT_NOT_EXIST`: the contract cannot be found, or has ended
    /// - 403 `OUT_TRADE_NO_USED`: the order number was used for another order
    /// - 403 `RULE_LIMIT`: a rule of business or risk refuses the order
    /// - 403 `TRADE_ERROR`: the payment was refused
    /// - 403 `NOT_ENOUGH`: the user has too little money
    /// - 403 `USER_ACCOUNT_ABNORMAL`: something is wrong with the user's account
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013015482>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_PAPAY_TRANSACTIONS, body)
    }
}

/// What [`Transactions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: direct mode: the merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构AppID: institution mode: the institution's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户号: institution mode: the sub-merchant; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户应用ID: institution mode, optional; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商品描述: shown to the user; at most 128 characters.
    pub description: String,
    /// 商户数据: the merchant's own data, comes back as sent; at most 127 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 通知地址: at most 256 characters; `https`, no query string.
    pub notify_url: String,
    /// 商户订单号: the merchant's own order number, unique; at most 32 characters.
    pub out_trade_no: String,
    /// 商品标记: for promotions; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// MCC码: MCC of what is sold; at most 16 characters.
    pub merchant_category_code: String,
    /// 委托代扣协议ID: WeChat Pay's number of the contract; at most 64 characters.
    pub contract_id: String,
    /// 订单金额.
    pub amount: Amount,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
}

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 总金额: in 分 (minor unit); at least 1.
    pub total: i64,
    /// 货币类型: ISO 4217, such as `HKD`; at most 16 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP: an IPv4 or IPv6 address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
}

/// What [`Transactions::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
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
    /// 微信支付订单号: at most 32 characters.
    pub transaction_id: String,
    /// 商户数据: as sent with the order; at most 128 characters.
    pub attach: Option<String>,
    /// 交易类型: one of `AUTH`.
    pub trade_type: TradeType,
    /// 付款银行.
    pub bank_type: String,
    /// 支付完成时间: a time of RFC 3339.
    pub success_time: String,
    /// 交易状态: one of `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `PAYERROR`, `USERPAYING`.
    pub trade_state: TradeState,
    /// 交易状态描述.
    pub trade_state_desc: String,
    /// 支付者.
    pub payer: Payer,
    /// 订单金额.
    pub amount: PostAnswerAmount,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    PostAnswer {
        optional mchid "mchid",
        optional appid "appid",
        optional sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        optional sp_appid "sp_appid",
        optional sub_appid "sub_appid",
        required out_trade_no "out_trade_no",
        required transaction_id "transaction_id",
        optional attach "attach",
        required trade_type "trade_type",
        required bank_type "bank_type",
        required success_time "success_time",
        required trade_state "trade_state",
        required trade_state_desc "trade_state_desc",
        required payer "payer",
        required amount "amount",
        optional promotion_detail "promotion_detail",
    }
}

crate::open_enum! {
/// 交易类型.
    TradeType {
    Auth = "AUTH",
    }
}

crate::open_enum! {
/// 交易状态.
    TradeState {
    Success = "SUCCESS",
    Refund = "REFUND",
    Notpay = "NOTPAY",
    Closed = "CLOSED",
    Payerror = "PAYERROR",
    Userpaying = "USERPAYING",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户标识: at most 128 characters.
    pub openid: Option<String>,
    /// 机构用户标识: at most 64 characters.
    pub sp_openid: Option<String>,
    /// 子商户用户标识: at most 64 characters.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Payer {
        optional openid "openid",
        optional sp_openid "sp_openid",
        optional sub_openid "sub_openid",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAmount {
    /// 订单金额: in 分 (minor unit).
    pub total: i64,
    /// 用户支付金额: in 分 (minor unit).
    pub payer_total: i64,
    /// 订单标价币种.
    pub currency: String,
    /// 用户支付币种.
    pub payer_currency: String,
    /// 汇率信息.
    pub exchange_rate: Option<ExchangeRate>,
}

crate::answer! {
    PostAnswerAmount {
        required total "total",
        required payer_total "payer_total",
        required currency "currency",
        required payer_currency "payer_currency",
        optional exchange_rate "exchange_rate",
    }
}

/// 汇率信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// `type`: one of `SETTLEMENT_RATE`, `USERPAYMENT_RATE`.
    pub r#type: Option<Type>,
    /// 汇率值: times 10⁸.
    pub rate: Option<i64>,
}

crate::answer! {
    ExchangeRate {
        optional r#type "type",
        optional rate "rate",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    SettlementRate = "SETTLEMENT_RATE",
    UserpaymentRate = "USERPAYMENT_RATE",
    }
}

/// 优惠功能.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围: one of `GLOBAL`, `SINGLE`.
    pub scope: Option<Scope>,
    /// `type`: one of `COUPON`, `DISCOUNT`.
    pub r#type: Option<PromotionDetailType>,
    /// 优惠券面额: in 分 (minor unit).
    pub amount: i64,
    /// 优惠币种.
    pub currency: String,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 微信出资: in 分 (minor unit).
    pub wxpay_contribute_amount: Option<i64>,
    /// 商户出资: in 分 (minor unit).
    pub merchant_contribute_amount: Option<i64>,
    /// 其他出资: in 分 (minor unit).
    pub other_contribute_amount: Option<i64>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

crate::answer! {
    PromotionDetail {
        required promotion_id "promotion_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        required amount "amount",
        required currency "currency",
        optional activity_id "activity_id",
        optional wxpay_contribute_amount "wxpay_contribute_amount",
        optional merchant_contribute_amount "merchant_contribute_amount",
        optional other_contribute_amount "other_contribute_amount",
        optional goods_detail "goods_detail",
    }
}

crate::open_enum! {
/// 优惠范围.
    Scope {
    Global = "GLOBAL",
    Single = "SINGLE",
    }
}

pub use crate::v3::global::micropay::transactions::pay::PostAnswerDetailType as PromotionDetailType;

/// 单品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 商品备注.
    pub goods_remark: Option<String>,
    /// 商品优惠金额: in 分 (minor unit).
    pub discount_amount: i64,
    /// 商品数量.
    pub quantity: i64,
    /// 商品价格: in 分 (minor unit).
    pub price: i64,
}

crate::answer! {
    GoodsDetail {
        required goods_id "goods_id",
        optional goods_remark "goods_remark",
        required discount_amount "discount_amount",
        required quantity "quantity",
        required price "price",
    }
}

impl Request for PostRequest {}
