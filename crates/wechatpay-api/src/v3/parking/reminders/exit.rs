// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders/exit`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/parking/reminders/exit`
///
/// `POST`: 同步车辆离场通知, see <https://pay.weixin.qq.com/doc/v3/partner/4019557725>.
#[derive(Debug, Clone)]
pub struct Exit<C> {
    at: At<C>,
}

impl<C: Caller> Exit<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步车辆离场通知: `POST /v3/parking/reminders/exit`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4019557725>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::parking::POST_REMINDERS_EXIT, body)
    }
}

/// What [`Exit::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户停车单号.
    pub out_serial_number: String,
    /// 车辆出场时间.
    pub exit_timestamp: i64,
    /// 车牌号.
    pub plate_number: String,
    /// `plate_color`: one of `PLATE_COLOR_UNKNOWN`, `PLATE_COLOR_BLUE`, `PLATE_COLOR_YELLOW`, `PLATE_COLOR_BLACK`, `PLATE_COLOR_WHITE`, `PLATE_COLOR_GREEN`, `PLATE_COLOR_YELLOW_GREEN`, `PLATE_COLOR_AGRICULTURAL_YELLOW`, `PLATE_COLOR_OTHER`.
    pub plate_color: PlateColor,
    /// 微信停车场ID.
    pub parking_id: String,
    /// `pay_state`: one of `PAY_STATUS_UNKNOWN`, `PAY_STATUS_UNPAID`, `PAY_STATUS_PAID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_state: Option<PayState>,
    /// `pay_type`: one of `PAY_TYPE_UNKNOWN`, `PAY_TYPE_WXPAY`, `PAY_TYPE_OTHERS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_type: Option<PayType>,
    /// 商户支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 总费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 已支付费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 付款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
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

pub use crate::v3::parking::reminders::entry::PlateColor;

crate::open_enum! {
/// `pay_state`.
    PayState {
    PayStatusUnknown = "PAY_STATUS_UNKNOWN",
    PayStatusUnpaid = "PAY_STATUS_UNPAID",
    PayStatusPaid = "PAY_STATUS_PAID",
    }
}

crate::open_enum! {
/// `pay_type`.
    PayType {
    PayTypeUnknown = "PAY_TYPE_UNKNOWN",
    PayTypeWxpay = "PAY_TYPE_WXPAY",
    PayTypeOthers = "PAY_TYPE_OTHERS",
    }
}

crate::open_enum! {
/// `pay_channel`.
    PayChannel {
    PayChannelUnknown = "PAY_CHANNEL_UNKNOWN",
    PayChannelWechatPayNotif = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
    PayChannelScanQrcode = "PAY_CHANNEL_SCAN_QRCODE",
    PayChannelOfficialAccount = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
    PayChannelMchMiniProg = "PAY_CHANNEL_MCH_MINI_PROG",
    PayChannelOthers = "PAY_CHANNEL_OTHERS",
    }
}

impl Request for PostRequest {}
