// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders/parking-fee`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/parking/reminders/parking-fee`
///
/// `POST`: 查询停车费用, see <https://pay.weixin.qq.com/doc/v3/partner/4019557825>.
#[derive(Debug, Clone)]
pub struct ParkingFee<C> {
    at: At<C>,
}

impl<C: Caller> ParkingFee<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询停车费用: `POST /v3/parking/reminders/parking-fee`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4019557825>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::parking::POST_REMINDERS_PARKING_FEE, body)
    }
}

/// What [`ParkingFee::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户停车单号.
    pub out_serial_number: String,
    /// 车牌号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_number: Option<String>,
    /// 商户停车场ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_parking_id: Option<String>,
}

/// What [`ParkingFee::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 当前总费用.
    pub total_amount: Option<i64>,
    /// 已停时长.
    pub parking_timestamp: Option<i64>,
    /// `parking_state`: one of `PARKING_STATE_UNKNOWN`, `PARKING_STATE_ENTERED`, `PARKING_STATE_EXIT_GATE`, `PARKING_STATE_EXITED`, `PARKING_STATE_UNEXPECTED_CLOSE`.
    pub parking_state: Option<ParkingState>,
    /// `pay_state`: one of `PAY_STATUS_UNKNOWN`, `PAY_STATUS_UNPAID`, `PAY_STATUS_PAID`.
    pub pay_state: Option<PayState>,
    /// 免费待出场时间.
    pub allowed_exit_timestamp: Option<i64>,
    /// 下一次跳价价格.
    pub next_raise_price: Option<i64>,
    /// 下一次跳价时间.
    pub next_raise_timestamp: Option<i64>,
    /// 应付金额.
    pub payable_amount: Option<i64>,
    /// 已付金额.
    pub paid_amount: Option<i64>,
}

crate::answer! {
    PostAnswer {
        optional total_amount "total_amount",
        optional parking_timestamp "parking_timestamp",
        optional parking_state "parking_state",
        optional pay_state "pay_state",
        optional allowed_exit_timestamp "allowed_exit_timestamp",
        optional next_raise_price "next_raise_price",
        optional next_raise_timestamp "next_raise_timestamp",
        optional payable_amount "payable_amount",
        optional paid_amount "paid_amount",
    }
}

crate::open_enum! {
/// `parking_state`.
    ParkingState {
    ParkingStateUnknown = "PARKING_STATE_UNKNOWN",
    ParkingStateEntered = "PARKING_STATE_ENTERED",
    ParkingStateExitGate = "PARKING_STATE_EXIT_GATE",
    ParkingStateExited = "PARKING_STATE_EXITED",
    ParkingStateUnexpectedClose = "PARKING_STATE_UNEXPECTED_CLOSE",
    }
}

pub use crate::v3::parking::reminders::exit::PayState;

impl Request for PostRequest {}
