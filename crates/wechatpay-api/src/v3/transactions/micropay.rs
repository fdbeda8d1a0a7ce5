// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transactions/micropay`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transactions/micropay`
///
/// `POST`: 提交付款码支付, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml>.
#[derive(Debug, Clone)]
pub struct Micropay<C> {
    at: At<C>,
}

impl<C: Caller> Micropay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 提交付款码支付: `POST /v3/transactions/micropay`
    ///
    /// Host: <https://api.mch.weixin.qq.com/hk>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::transactions::POST_MICROPAY, body)
    }
}

/// What [`Micropay::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户号.
    pub mchid: String,
    /// APPID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 机构APPID.
    pub sp_appid: String,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商品描述.
    pub description: String,
    /// 商户数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 商品标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 交易类型.
    pub trade_type: String,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<String>,
    /// MCC码.
    pub merchant_category_code: String,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Amount,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<Detail>>,
}

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Payer {
    /// 授权码.
    pub auth_code: String,
}

pub use crate::v3::transactions::app::Amount;

pub use crate::v3::transactions::app::SceneInfo;

pub use crate::v3::transactions::app::StoreInfo;

pub use crate::v3::transactions::app::Detail;

pub use crate::v3::transactions::app::GoodsDetail;

/// What [`Micropay::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付订单号.
    pub id: String,
    /// 商户号.
    pub mchid: String,
    /// APPID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 机构APPID.
    pub sp_appid: String,
    /// 子商户APPID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// `trade_type`: one of `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`.
    pub trade_type: TradeType,
    /// `trade_state`: one of `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`.
    pub trade_state: TradeState,
    /// 交易状态描述.
    pub trade_state_desc: String,
    /// 付款银行.
    pub bank_type: String,
    /// 商户数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: String,
    /// 支付者.
    pub payer: Option<PostAnswerPayer>,
    /// 订单金额.
    pub amount: PostAnswerAmount,
    /// 优惠功能.
    pub detail: Option<Vec<PostAnswerDetail>>,
}

crate::answer! {
    PostAnswer {
        required id "id",
        required mchid "mchid",
        required appid "appid",
        required sub_mchid "sub_mchid",
        required sp_mchid "sp_mchid",
        required sp_appid "sp_appid",
        optional sub_appid "sub_appid",
        required out_trade_no "out_trade_no",
        required trade_type "trade_type",
        required trade_state "trade_state",
        required trade_state_desc "trade_state_desc",
        required bank_type "bank_type",
        optional attach "attach",
        required success_time "success_time",
        optional payer "payer",
        required amount "amount",
        optional detail "detail",
    }
}

pub use crate::v3::transactions::id::transaction_id::TradeType;

pub use crate::v3::transactions::id::transaction_id::TradeState;

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPayer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户标识.
    pub sp_openid: Option<String>,
    /// 用户标识.
    pub sub_openid: Option<String>,
}

crate::answer! {
    PostAnswerPayer {
        optional openid "openid",
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
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付金额.
    pub payer_total: i64,
    /// 支付货币类型.
    pub payer_currency: Option<String>,
    /// 汇率.
    pub exchange_rate: Option<ExchangeRate>,
}

crate::answer! {
    PostAnswerAmount {
        required total "total",
        optional currency "currency",
        required payer_total "payer_total",
        optional payer_currency "payer_currency",
        optional exchange_rate "exchange_rate",
    }
}

/// 汇率.
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

pub use crate::v3::transactions::id::transaction_id::Type;

/// 优惠功能.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// `scope`: one of `GLOBAL`, `SINGLE`.
    pub scope: Option<Scope>,
    /// `type`: one of `COUPON`, `DISCOUNT`.
    pub r#type: Option<PostAnswerDetailType>,
    /// 优惠券面额.
    pub amount: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute_amount: Option<i64>,
    /// 商户出资.
    pub merchant_contribute_amount: Option<i64>,
    /// 其他出资.
    pub other_contribute_amount: Option<i64>,
    /// 单品列表.
    pub goods_detail: Option<Vec<PostAnswerDetailGoodsDetail>>,
}

crate::answer! {
    PostAnswerDetail {
        required promotion_id "promotion_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        required amount "amount",
        optional currency "currency",
        optional activity_id "activity_id",
        optional wechatpay_contribute_amount "wechatpay_contribute_amount",
        optional merchant_contribute_amount "merchant_contribute_amount",
        optional other_contribute_amount "other_contribute_amount",
        optional goods_detail "goods_detail",
    }
}

pub use crate::v3::transactions::id::transaction_id::Scope;

pub use crate::v3::transactions::id::transaction_id::PromotionDetailType as PostAnswerDetailType;

/// 单品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerDetailGoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 商品备注.
    pub goods_remark: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品价格.
    pub price: i64,
}

crate::answer! {
    PostAnswerDetailGoodsDetail {
        required goods_id "goods_id",
        optional goods_remark "goods_remark",
        required quantity "quantity",
        required price "price",
    }
}

impl Request for PostRequest {}
