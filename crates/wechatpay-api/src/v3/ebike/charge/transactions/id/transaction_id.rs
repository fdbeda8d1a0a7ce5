// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike/charge/transactions/id/{transaction_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ebike/charge/transactions/id/{transaction_id}`
///
/// `GET`: 查询订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml>.
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询订单: `GET /v3/ebike/charge/transactions/id/{transaction_id}`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml>.
    #[doc(alias = "deprecated")]
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ebike::GET_CHARGE_TRANSACTIONS_ID_TRANSACTION_ID, query)
    }
}

/// What [`TransactionId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`TransactionId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号.
    pub mchid: String,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// 服务商公众号ID.
    pub appid: String,
    /// 特约商户公众号ID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 商户数据.
    pub attach: Option<String>,
    /// 交易类型.
    pub trade_type: String,
    /// 银行类型.
    pub bank_type: Option<String>,
    /// 成功时间.
    pub success_time: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_des: Option<String>,
    /// 充电授权扣费协议号.
    pub contract_id: String,
    /// 支付者信息.
    pub payer: Option<Payer>,
    /// 订单金额信息.
    pub amount: Amount,
    /// 设备信息.
    pub device_info: DeviceInfo,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        optional sub_mchid "sub_mchid",
        required appid "appid",
        optional sub_appid "sub_appid",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional attach "attach",
        required trade_type "trade_type",
        optional bank_type "bank_type",
        optional success_time "success_time",
        required trade_state "trade_state",
        optional trade_state_des "trade_state_des",
        required contract_id "contract_id",
        optional payer "payer",
        required amount "amount",
        required device_info "device_info",
        optional promotion_detail "promotion_detail",
    }
}

/// 支付者信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商的标识.
    pub openid: Option<String>,
    /// 用户在特约商户的标识.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Payer {
        optional openid "openid",
        optional sub_openid "sub_openid",
    }
}

/// 订单金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 订单金额.
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户实际支付金额.
    pub payer_total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
}

crate::answer! {
    Amount {
        required total "total",
        optional currency "currency",
        optional payer_total "payer_total",
        optional discount_total "discount_total",
    }
}

/// 设备信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// 充电位设备号.
    pub device_id: String,
    /// 商户端设备ip.
    pub device_ip: String,
}

crate::answer! {
    DeviceInfo {
        required device_id "device_id",
        required device_ip "device_ip",
    }
}

/// 优惠信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub r#type: Option<String>,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 优惠券面额.
    pub amount: i64,
    /// 微信出资.
    pub wxpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
}

crate::answer! {
    PromotionDetail {
        required promotion_id "promotion_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        optional activity_id "activity_id",
        required amount "amount",
        optional wxpay_contribute "wxpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
    }
}

impl Request for GetQuery {}
