// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/parking/parkings`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/vehicle/parking/parkings`
///
/// `POST`: 创建停车入场, see <https://pay.weixin.qq.com/doc/v3/merchant/4012533937>.
#[derive(Debug, Clone)]
pub struct Parkings<C> {
    at: At<C>,
}

impl<C: Caller> Parkings<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建停车入场: `POST /v3/vehicle/parking/parkings`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012533937>, <https://pay.weixin.qq.com/doc/v3/partner/4012533994>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::vehicle::POST_PARKING_PARKINGS, body)
    }
}

/// What [`Parkings::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
    /// 商户入场id.
    pub out_parking_no: String,
    /// 车牌号.
    pub plate_number: String,
    /// `plate_color`: one of `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`.
    pub plate_color: PlateColor,
    /// 回调通知url.
    pub notify_url: String,
    /// 入场时间.
    pub start_time: String,
    /// 停车场名称.
    pub parking_name: String,
    /// 免费时长.
    pub free_duration: i64,
}

crate::open_enum! {
/// `plate_color`.
    PlateColor {
    Blue = "BLUE",
    Green = "GREEN",
    Yellow = "YELLOW",
    Black = "BLACK",
    White = "WHITE",
    Limegreen = "LIMEGREEN",
    }
}

/// What [`Parkings::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 停车入场id.
    pub id: String,
    /// 商户入场id.
    pub out_parking_no: String,
    /// 车牌号.
    pub plate_number: String,
    /// `plate_color`: one of `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`.
    pub plate_color: PlateColor,
    /// 入场时间.
    pub start_time: String,
    /// 停车场名称.
    pub parking_name: String,
    /// 免费时长.
    pub free_duration: i64,
    /// `state`: one of `NORMAL`, `BLOCKED`.
    pub state: State,
    /// `block_reason`: one of `PAUSE`, `OVERDUE`, `OUT_SERVICE`, `EVALUATION_FAILED`.
    pub block_reason: Option<BlockReason>,
}

crate::answer! {
    PostAnswer {
        required id "id",
        required out_parking_no "out_parking_no",
        required plate_number "plate_number",
        required plate_color "plate_color",
        required start_time "start_time",
        required parking_name "parking_name",
        required free_duration "free_duration",
        required state "state",
        optional block_reason "block_reason",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Normal = "NORMAL",
    Blocked = "BLOCKED",
    }
}

crate::open_enum! {
/// `block_reason`.
    BlockReason {
    Pause = "PAUSE",
    Overdue = "OVERDUE",
    OutService = "OUT_SERVICE",
    EvaluationFailed = "EVALUATION_FAILED",
    }
}

impl Request for PostRequest {}
