// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/etc/transactions/highway`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/vehicle/etc/transactions/highway`
///
/// `POST`: 高速场景商户扣款, see <https://pay.weixin.qq.com/doc/v3/partner/4012715331>.
#[derive(Debug, Clone)]
pub struct Highway<C> {
    at: At<C>,
}

impl<C: Caller> Highway<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 高速场景商户扣款: `POST /v3/vehicle/etc/transactions/highway`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012715331>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::vehicle::POST_ETC_TRANSACTIONS_HIGHWAY, body)
    }
}

/// What [`Highway::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户订单号.
    pub out_trade_no: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户appid.
    pub appid: String,
    /// 特约商户appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// ETC扣费授权协议号.
    pub contract_id: String,
    /// 商品信息.
    pub description: String,
    /// 附加信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 营销信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 高速场景信息.
    pub highway_info: HighwayInfo,
    /// 订单金额.
    pub amount: Amount,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_info: Option<DeviceInfo>,
}

/// 高速场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct HighwayInfo {
    /// 车牌号.
    pub plate_number: String,
    /// 入站时间.
    pub start_time: String,
    /// 出站时间.
    pub end_time: String,
    /// 通道类型.
    pub channel_type: String,
    /// 车辆类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub car_type: Option<String>,
    /// 入口名称.
    pub entrance: String,
    /// 出口名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit: Option<String>,
    /// 承载人数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrying_capacity: Option<i64>,
    /// 荷载范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrying_range: Option<String>,
}

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 货币类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// 设备信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeviceInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    pub device_ip: String,
}

/// What [`Highway::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号.
    pub mchid: String,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// 商户appid.
    pub appid: String,
    /// 特约商户appid.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户数据.
    pub attach: Option<String>,
    /// 交易类型.
    pub trade_type: String,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: PostAnswerAmount,
    /// 设备信息.
    pub device_info: Option<PostAnswerDeviceInfo>,
    /// 优惠详情.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    PostAnswer {
        required mchid "mchid",
        optional sub_mchid "sub_mchid",
        required appid "appid",
        optional sub_appid "sub_appid",
        required out_trade_no "out_trade_no",
        required transaction_id "transaction_id",
        optional attach "attach",
        required trade_type "trade_type",
        optional bank_type "bank_type",
        optional success_time "success_time",
        required trade_state "trade_state",
        optional trade_state_desc "trade_state_desc",
        optional payer "payer",
        required amount "amount",
        optional device_info "device_info",
        optional promotion_detail "promotion_detail",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商APP的标识.
    pub sp_openid: Option<String>,
    /// 用户在特约商户APP的标识.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Payer {
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
    /// 用户实际支付金额.
    pub payer_total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
}

crate::answer! {
    PostAnswerAmount {
        required total "total",
        optional currency "currency",
        optional payer_total "payer_total",
        optional discount_total "discount_total",
    }
}

/// 设备信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerDeviceInfo {
    /// 商户端设备号.
    pub device_id: Option<String>,
    /// 商户端设备IP.
    pub device_ip: Option<String>,
}

crate::answer! {
    PostAnswerDeviceInfo {
        optional device_id "device_id",
        optional device_ip "device_ip",
    }
}

/// 优惠详情.
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

impl Request for PostRequest {}
