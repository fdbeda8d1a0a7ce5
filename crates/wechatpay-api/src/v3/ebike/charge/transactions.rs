// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike/charge/transactions`

pub mod id;
pub mod out_trade_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ebike/charge/transactions`
///
/// `POST`: 充电自行车代扣受理扣款, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml>.
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ebike/charge/transactions/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/ebike/charge/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }

    /// 充电自行车代扣受理扣款: `POST /v3/ebike/charge/transactions`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml>.
    #[doc(alias = "deprecated")]
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ebike::POST_CHARGE_TRANSACTIONS, body)
    }
}

/// What [`Transactions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 服务商公众号ID.
    pub appid: String,
    /// 特约商户公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 附加字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 营销信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 通知url.
    pub notify_url: String,
    /// 商品描述.
    pub description: String,
    /// 用户充电代扣凭证.
    pub charging_token: String,
    /// 订单金额信息.
    pub amount: Amount,
    /// 充电自行车场景信息.
    pub charge_info: ChargeInfo,
    /// 设备信息.
    pub device_info: DeviceInfo,
}

/// 订单金额信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 订单总金额.
    pub total: i64,
    /// 货币类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// 充电自行车场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ChargeInfo {
    /// 开始时间.
    pub start_time: String,
    /// 结束时间.
    pub end_time: String,
    /// 充电站名称.
    pub charging_station_name: String,
    /// 充电枪编号.
    pub charging_gun_number: String,
    /// 已充电量.
    pub charged_capacity: i64,
    /// 车位延时占用时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub park_duration: Option<i64>,
    /// 车位延时占用产生的费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub park_fee: Option<i64>,
}

/// 设备信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeviceInfo {
    /// 充电位设备号.
    pub device_id: String,
    /// 商户端设备ip.
    pub device_ip: String,
}

/// What [`Transactions::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 受理状态.
    pub accept_state: String,
    /// 订单创建时间.
    pub create_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required accept_state "accept_state",
        optional create_time "create_time",
    }
}

impl Request for PostRequest {}
