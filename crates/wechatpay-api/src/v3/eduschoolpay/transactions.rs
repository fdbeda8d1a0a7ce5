// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay/transactions`

pub mod id;
pub mod out_trade_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/eduschoolpay/transactions`
///
/// `POST`: 扣款, see <https://pay.weixin.qq.com/doc/v3/partner/4012469030>.
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/eduschoolpay/transactions/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/eduschoolpay/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }

    /// 扣款: `POST /v3/eduschoolpay/transactions`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012469030>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::eduschoolpay::POST_TRANSACTIONS, body)
    }
}

/// What [`Transactions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户appid: the merchant's AppID.
    pub appid: String,
    /// 子商户号: the sub-merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户appid: the sub-merchant's AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商品描述: shown to the user.
    pub description: String,
    /// 商户数据: the merchant's own data, comes back as sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户订单号: the merchant's own order number, unique.
    pub out_trade_no: String,
    /// 订单优惠标记: for promotions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商户接收通知地址: `https`, no query string.
    pub notify_url: String,
    /// 签约协议号: WeChat Pay's number of the contract.
    pub contract_id: String,
    /// 用户账号.
    pub user_id: String,
    /// 订单金额.
    pub amount: Amount,
    /// 场景信息.
    pub scene_info: SceneInfo,
    /// 设备信息.
    pub device_info: DeviceInfo,
    /// 分账结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 扣款模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mode: Option<String>,
}

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 总金额: in 分 (minor unit); at least 1.
    pub total: i64,
    /// 货币类型: `CNY`.
    pub currency: String,
}

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 消费时间.
    pub start_time: String,
    /// 学校编号.
    pub school_id: String,
    /// 消费场景类型.
    pub scene_type: String,
}

/// 设备信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeviceInfo {
    /// 设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备ip: an IPv4 or IPv6 address.
    pub device_ip: String,
}

/// 分账结算信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SettleInfo {
    /// 是否指定分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

/// What [`Transactions::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号.
    pub mchid: String,
    /// 商户AppID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户AppID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 商户数据: as sent with the order.
    pub attach: Option<String>,
    /// 支付完成时间: a time of RFC 3339.
    pub success_time: Option<String>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: PostAnswerAmount,
    /// 设备信息.
    pub device_info: PostAnswerDeviceInfo,
    /// 优惠详情.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    PostAnswer {
        required mchid "mchid",
        required appid "appid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional trade_type "trade_type",
        required trade_state "trade_state",
        optional trade_state_desc "trade_state_desc",
        optional bank_type "bank_type",
        optional attach "attach",
        optional success_time "success_time",
        optional payer "payer",
        required amount "amount",
        required device_info "device_info",
        optional promotion_detail "promotion_detail",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 商户AppID下的用户标识.
    pub openid: Option<String>,
    /// 子商户AppID下的用户标识.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Payer {
        optional openid "openid",
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
    pub payer_total: Option<i64>,
    /// 折扣: in 分 (minor unit).
    pub discount_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

crate::answer! {
    PostAnswerAmount {
        required total "total",
        optional payer_total "payer_total",
        optional discount_total "discount_total",
        optional currency "currency",
    }
}

/// 设备信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerDeviceInfo {
    /// 设备号.
    pub device_id: Option<String>,
    /// 商户端设备IP.
    pub device_ip: String,
}

crate::answer! {
    PostAnswerDeviceInfo {
        optional device_id "device_id",
        required device_ip "device_ip",
    }
}

/// 优惠详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub r#type: Option<String>,
    /// 优惠券面额: in 分 (minor unit).
    pub amount: Option<i64>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资: in 分 (minor unit).
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资: in 分 (minor unit).
    pub merchant_contribute: Option<i64>,
    /// 其他出资: in 分 (minor unit).
    pub other_contribute: Option<i64>,
}

crate::answer! {
    PromotionDetail {
        optional coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        optional amount "amount",
        optional stock_id "stock_id",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
    }
}

impl Request for PostRequest {}
