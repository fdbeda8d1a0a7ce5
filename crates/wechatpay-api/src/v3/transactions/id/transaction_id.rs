// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transactions/id/{transaction_id}`

pub mod close;
pub mod reverse;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transactions/id/{transaction_id}`
///
/// `GET`: 查询订单(微信支付订单号), see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml>.
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transactions/id/{transaction_id}/close`
    #[must_use]
    pub fn close(&self) -> close::Close<C> {
        close::Close::new(self.at.clone())
    }

    /// `/v3/transactions/id/{transaction_id}/reverse`
    #[must_use]
    pub fn reverse(&self) -> reverse::Reverse<C> {
        reverse::Reverse::new(self.at.clone())
    }

    /// 查询订单(微信支付订单号): `GET /v3/transactions/id/{transaction_id}`
    ///
    /// Host: <https://api.mch.weixin.qq.com/hk>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::transactions::GET_ID_TRANSACTION_ID, query)
    }
}

/// What [`TransactionId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
}

/// What [`TransactionId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号.
    pub mchid: String,
    /// APPID.
    pub appid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 机构APPID.
    pub sp_appid: String,
    /// 子商户APPID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub id: String,
    /// 商户数据.
    pub attach: Option<String>,
    /// `trade_type`: one of `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`.
    pub trade_type: TradeType,
    /// 付款银行.
    pub bank_type: String,
    /// 支付完成时间.
    pub success_time: String,
    /// `trade_state`: one of `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`.
    pub trade_state: TradeState,
    /// 交易状态描述.
    pub trade_state_desc: String,
    /// 支付者.
    pub payer: Payer,
    /// 订单金额.
    pub amount: Amount,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        required appid "appid",
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required sp_appid "sp_appid",
        optional sub_appid "sub_appid",
        required out_trade_no "out_trade_no",
        required id "id",
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
/// `trade_type`.
    TradeType {
    Jsapi = "JSAPI",
    Native = "NATIVE",
    App = "APP",
    Mweb = "MWEB",
    Micropay = "MICROPAY",
    }
}

crate::open_enum! {
/// `trade_state`.
    TradeState {
    Success = "SUCCESS",
    Refund = "REFUND",
    Notpay = "NOTPAY",
    Closed = "CLOSED",
    Revoked = "REVOKED",
    Userpaying = "USERPAYING",
    Payerror = "PAYERROR",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 机构用户标识.
    pub sp_openid: Option<String>,
    /// 子商户用户标识.
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
pub struct Amount {
    /// 订单金额.
    pub total: i64,
    /// 用户支付金额.
    pub payer_total: i64,
    /// 订单标价币种.
    pub currency: String,
    /// 用户支付币种.
    pub payer_currency: String,
    /// 汇率信息.
    pub exchange_rate: Option<ExchangeRate>,
}

crate::answer! {
    Amount {
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
    /// `type`: one of `SETTLEMENT_RATE`.
    pub r#type: Option<Type>,
    /// 汇率值.
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
    /// `scope`: one of `GLOBAL`, `SINGLE`.
    pub scope: Option<Scope>,
    /// `type`: one of `COUPON`, `DISCOUNT`.
    pub r#type: Option<PromotionDetailType>,
    /// 优惠券面额.
    pub amount: i64,
    /// 优惠币种.
    pub currency: String,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 微信出资.
    pub wxpay_contribute_amount: Option<i64>,
    /// 商户出资.
    pub merchant_contribute_amount: Option<i64>,
    /// 其他出资.
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
/// `scope`.
    Scope {
    Global = "GLOBAL",
    Single = "SINGLE",
    }
}

crate::open_enum! {
/// `type`.
    PromotionDetailType {
    Coupon = "COUPON",
    Discount = "DISCOUNT",
    }
}

/// 单品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 商品备注.
    pub goods_remark: Option<String>,
    /// 商品优惠金额.
    pub discount_amount: i64,
    /// 商品数量.
    pub quantity: i64,
    /// 商品价格.
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

impl Request for GetQuery {}
