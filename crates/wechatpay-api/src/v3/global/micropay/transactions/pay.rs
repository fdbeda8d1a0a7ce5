// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/micropay/transactions/pay`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/micropay/transactions/pay`
///
/// `POST`: 提交付款码支付, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013010527>.
#[derive(Debug, Clone)]
pub struct Pay<C> {
    at: At<C>,
}

impl<C: Caller> Pay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 提交付款码支付: `POST /v3/global/micropay/transactions/pay`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013010527>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_MICROPAY_TRANSACTIONS_PAY, body)
    }
}

/// What [`Pay::post`] sends.
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

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 总金额.
    pub total: i64,
    /// 货币类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
    /// 用户终端IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_client_ip: Option<String>,
    /// 操作员ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator_id: Option<String>,
    /// 商户门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<StoreInfo>,
}

/// 商户门店信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreInfo {
    /// 编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 名称.
    pub name: String,
    /// 详细地址.
    pub address: String,
}

/// 优惠功能.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Detail {
    /// 订单原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt_id: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// 单品列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 微信侧商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wxpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub price: i64,
}

/// What [`Pay::post`] gets back.
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
    /// 交易类型.
    pub trade_type: String,
    /// 交易状态.
    pub trade_state: String,
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

crate::open_enum! {
/// `type`.
    Type {
    SettlementRate = "SETTLEMENT_RATE",
    }
}

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

crate::open_enum! {
/// `scope`.
    Scope {
    Global = "GLOBAL",
    Single = "SINGLE",
    }
}

crate::open_enum! {
/// `type`.
    PostAnswerDetailType {
    Coupon = "COUPON",
    Discount = "DISCOUNT",
    }
}

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
