// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/qrcode/transactions`

pub mod out_trade_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/qrcode/transactions`
///
/// `POST`: 扣费受理.
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/qrcode/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }

    /// 扣费受理: `POST /v3/qrcode/transactions`
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::qrcode::POST_TRANSACTIONS, body)
    }
}

/// What [`Transactions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// `appid`.
    pub appid: String,
    /// 子公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付分配的子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户自定义字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 附加数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户系统内部订单号.
    pub out_trade_no: String,
    /// 交易场景值: one of `BUS`, `METRO`.
    pub trade_scene: TradeScene,
    /// 代金券或立减优惠功能的参数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 签约成功后.
    pub contract_id: String,
    /// 接受扣款结果异步回调通知的URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 订单金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 公交场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bus_info: Option<BusInfo>,
    /// 地铁场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metro_info: Option<MetroInfo>,
}

crate::open_enum! {
/// 交易场景值.
    TradeScene {
    Bus = "BUS",
    Metro = "METRO",
    }
}

/// 订单金额信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 订单总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 符合ISO 4217标准的三位字母代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// 公交场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BusInfo {
    /// 用户乘车时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 乘车路线.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_name: Option<String>,
    /// 车牌号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_number: Option<String>,
}

/// 地铁场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MetroInfo {
    /// 用户乘车时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 用户下车时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 乘车起始站.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_station: Option<String>,
    /// 乘车终点站.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_station: Option<String>,
}

/// What [`Transactions::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 子商户公众账号ID.
    pub sub_appid: Option<String>,
    /// 商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 服务描述.
    pub description: Option<String>,
    /// 订单创建时间.
    pub create_time: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// `trade_state`: one of `SUCCESS`, `ACCEPTED`, `PAY_FAIL`, `REFUND`.
    pub trade_state: Option<TradeState>,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// `user_repay_state`: one of `NOT_REPAY`, `REPAID`, `ALL_REFUND`.
    pub user_repay_state: Option<UserRepayState>,
    /// 还款微信支付订单号.
    pub repay_transaction_id: Option<String>,
    /// 垫资还款时间.
    pub repay_time: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 代扣签约ID.
    pub contract_id: Option<String>,
    /// `trade_scene`: one of `BUS`, `METRO`.
    pub trade_scene: Option<PostAnswerTradeScene>,
    /// 公交场景信息.
    pub bus_info: Option<PostAnswerBusInfo>,
    /// 地铁场景信息.
    pub metro_info: Option<PostAnswerMetroInfo>,
    /// 订单金额信息.
    pub amount: Option<serde_json::Map<String, serde_json::Value>>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    PostAnswer {
        optional appid "appid",
        optional sub_appid "sub_appid",
        optional sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        optional description "description",
        optional create_time "create_time",
        optional out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional trade_state "trade_state",
        optional trade_state_description "trade_state_description",
        optional success_time "success_time",
        optional bank_type "bank_type",
        optional user_repay_state "user_repay_state",
        optional repay_transaction_id "repay_transaction_id",
        optional repay_time "repay_time",
        optional attach "attach",
        optional contract_id "contract_id",
        optional trade_scene "trade_scene",
        optional bus_info "bus_info",
        optional metro_info "metro_info",
        optional amount "amount",
        optional promotion_detail "promotion_detail",
    }
}

crate::open_enum! {
/// `trade_state`.
    TradeState {
    Success = "SUCCESS",
    Accepted = "ACCEPTED",
    PayFail = "PAY_FAIL",
    Refund = "REFUND",
    }
}

crate::open_enum! {
/// `user_repay_state`.
    UserRepayState {
    NotRepay = "NOT_REPAY",
    Repaid = "REPAID",
    AllRefund = "ALL_REFUND",
    }
}

crate::open_enum! {
/// `trade_scene`.
    PostAnswerTradeScene {
    Bus = "BUS",
    Metro = "METRO",
    }
}

/// 公交场景信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerBusInfo {
    /// 用户乘车时间.
    pub start_time: Option<String>,
    /// 乘车路线.
    pub line_name: Option<String>,
    /// 车牌号.
    pub plate_number: Option<String>,
}

crate::answer! {
    PostAnswerBusInfo {
        optional start_time "start_time",
        optional line_name "line_name",
        optional plate_number "plate_number",
    }
}

/// 地铁场景信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerMetroInfo {
    /// 用户乘车时间.
    pub start_time: Option<String>,
    /// 用户下车时间.
    pub end_time: Option<String>,
    /// 乘车起始站.
    pub start_station: Option<String>,
    /// 乘车终点站.
    pub end_station: Option<String>,
}

crate::answer! {
    PostAnswerMetroInfo {
        optional start_time "start_time",
        optional end_time "end_time",
        optional start_station "start_station",
        optional end_station "end_station",
    }
}

/// 优惠信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// `scope`: one of `GLOBAL`, `SINGLE`.
    pub scope: Option<Scope>,
    /// `type`: one of `CASH`, `NOCASH`.
    pub r#type: Option<Type>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 优惠币种.
    pub currency: Option<String>,
}

crate::answer! {
    PromotionDetail {
        optional coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        optional stock_id "stock_id",
        optional amount "amount",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
        optional currency "currency",
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
    Type {
    Cash = "CASH",
    Nocash = "NOCASH",
    }
}

impl Request for PostRequest {}
