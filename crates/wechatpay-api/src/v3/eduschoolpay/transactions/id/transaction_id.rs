// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay/transactions/id/{transaction_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/eduschoolpay/transactions/id/{transaction_id}`
///
/// `GET`: 微信支付订单号查单, see <https://pay.weixin.qq.com/doc/v3/partner/4012469063>.
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付订单号查单: `GET /v3/eduschoolpay/transactions/id/{transaction_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012469063>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::eduschoolpay::GET_TRANSACTIONS_ID_TRANSACTION_ID, query)
    }
}

/// What [`TransactionId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`TransactionId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号.
    pub mchid: String,
    /// 商户appid.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户appid.
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
    /// 商户数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 支付者.
    pub payer: Payer,
    /// 订单金额.
    pub amount: Amount,
    /// 设备信息.
    pub device_info: DeviceInfo,
    /// 优惠详情.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    GetAnswer {
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
        required payer "payer",
        required amount "amount",
        required device_info "device_info",
        optional promotion_detail "promotion_detail",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 商户appid下的用户标识.
    pub openid: String,
    /// 子商户appid下的用户标识.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Payer {
        required openid "openid",
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
    pub payer_total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
    /// 货币类型.
    pub currency: String,
}

crate::answer! {
    Amount {
        required total "total",
        optional payer_total "payer_total",
        optional discount_total "discount_total",
        required currency "currency",
    }
}

/// 设备信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// 设备号.
    pub device_id: Option<String>,
    /// 商户端设备ip.
    pub device_ip: String,
}

crate::answer! {
    DeviceInfo {
        optional device_id "device_id",
        required device_ip "device_ip",
    }
}

/// 优惠详情.
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
    pub amount: Option<i64>,
    /// 活动ID.
    pub stock_id: String,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
}

crate::answer! {
    PromotionDetail {
        required coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        optional amount "amount",
        required stock_id "stock_id",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
    }
}

impl Request for GetQuery {}
