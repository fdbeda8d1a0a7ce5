// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders/payment`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/parking/reminders/payment`
///
/// `POST`: 同步支付结果通知, see <https://pay.weixin.qq.com/doc/v3/partner/4019557765>.
#[derive(Debug, Clone)]
pub struct Payment<C> {
    at: At<C>,
}

impl<C: Caller> Payment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步支付结果通知: `POST /v3/parking/reminders/payment`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4019557765>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::parking::POST_REMINDERS_PAYMENT, body)
    }
}

/// What [`Payment::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户停车单号.
    pub out_serial_number: String,
    /// 车牌号.
    pub plate_number: String,
    /// 微信停车场ID.
    pub parking_id: String,
    /// `parking_state`: one of `PARKING_STATUS_UNKNOWN`, `PARKING_STATUS_PARKING`, `PARKING_STATUS_NOT_PARKING`.
    pub parking_state: ParkingState,
    /// `pay_type`: one of `PAY_TYPE_UNKNOWN`, `PAY_TYPE_WXPAY`, `PAY_TYPE_OTHERS`.
    pub pay_type: PayType,
    /// 付款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 总费用.
    pub total_amount: i64,
    /// 已支付费用.
    pub paid_amount: i64,
    /// 商户支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// `pay_channel`: one of `PAY_CHANNEL_UNKNOWN`, `PAY_CHANNEL_WECHAT_PAY_NOTIF`, `PAY_CHANNEL_SCAN_QRCODE`, `PAY_CHANNEL_OFFICIAL_ACCOUNT`, `PAY_CHANNEL_MCH_MINI_PROG`, `PAY_CHANNEL_OTHERS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_channel: Option<PayChannel>,
    /// 支付时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<i64>,
    /// 消息支付防伪凭证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_trade_no: Option<String>,
}

crate::open_enum! {
/// `parking_state`.
    ParkingState {
    ParkingStatusUnknown = "PARKING_STATUS_UNKNOWN",
    ParkingStatusParking = "PARKING_STATUS_PARKING",
    ParkingStatusNotParking = "PARKING_STATUS_NOT_PARKING",
    }
}

pub use crate::v3::parking::reminders::exit::PayType;

pub use crate::v3::parking::reminders::exit::PayChannel;

impl Request for PostRequest {}
