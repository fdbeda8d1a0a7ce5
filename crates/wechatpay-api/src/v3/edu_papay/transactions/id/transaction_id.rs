// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay/transactions/id/{transaction_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/edu-papay/transactions/id/{transaction_id}`
///
/// `GET`: 微信订单号查单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012523468>.
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信订单号查单: `GET /v3/edu-papay/transactions/id/{transaction_id}`
    ///
    /// For: direct merchant (直连商户), service provider (服务商). Partner mode sends `sub_mchid`.
    ///
    /// - 404 `ORDER_NOT_EXIST`: the order cannot be found
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012523468>, <https://pay.weixin.qq.com/doc/v3/partner/4012465567>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::edu_papay::GET_TRANSACTIONS_ID_TRANSACTION_ID, query)
    }
}

/// What [`TransactionId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号: partner mode: the sub-merchant; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`TransactionId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商商户号: at most 32 characters.
    pub sp_mchid: String,
    /// 服务商APPID: at most 32 characters.
    pub appid: String,
    /// 子商户号: partner mode only; at most 32 characters.
    pub sub_mchid: Option<String>,
    /// 子商户APPID: partner mode only; at most 32 characters.
    pub sub_appid: Option<String>,
    /// 商户订单号: at most 32 characters.
    pub out_trade_no: String,
    /// 微信支付订单号: at most 32 characters.
    pub transaction_id: Option<String>,
    /// 商户数据: as sent with the order; at most 128 characters.
    pub attach: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 支付完成时间: a time of RFC 3339.
    pub success_time: Option<String>,
    /// 交易状态: one of `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`.
    pub trade_state: TradeState,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Amount,
    /// 设备信息.
    pub device_information: DeviceInformation,
    /// 优惠详情.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required appid "appid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional attach "attach",
        optional bank_type "bank_type",
        optional success_time "success_time",
        required trade_state "trade_state",
        optional trade_state_description "trade_state_description",
        optional payer "payer",
        required amount "amount",
        required device_information "device_information",
        optional promotion_detail "promotion_detail",
    }
}

crate::open_enum! {
/// 交易状态.
    TradeState {
    Success = "SUCCESS",
    Refund = "REFUND",
    Accepted = "ACCEPTED",
    PayFail = "PAY_FAIL",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 服务商APPID下的用户标识.
    pub openid: Option<String>,
    /// 子商户APPID下的用户标识.
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
pub struct Amount {
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
    Amount {
        required total "total",
        optional payer_total "payer_total",
        optional discount_total "discount_total",
        optional currency "currency",
    }
}

/// 设备信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// 设备号.
    pub device_id: Option<String>,
    /// 商户端设备ip.
    pub device_ip: String,
}

crate::answer! {
    DeviceInformation {
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
    /// 优惠范围: one of `GLOBAL`, `SINGLE`.
    pub scope: Option<Scope>,
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

crate::open_enum! {
/// 优惠范围.
    Scope {
    Global = "GLOBAL",
    Single = "SINGLE",
    }
}

impl Request for GetQuery {}
