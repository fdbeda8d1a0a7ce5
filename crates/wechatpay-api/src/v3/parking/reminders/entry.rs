// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders/entry`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/parking/reminders/entry`
///
/// `POST`: 同步车辆入场通知, see <https://pay.weixin.qq.com/doc/v3/partner/4019557757>.
#[derive(Debug, Clone)]
pub struct Entry<C> {
    at: At<C>,
}

impl<C: Caller> Entry<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步车辆入场通知: `POST /v3/parking/reminders/entry`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4019557757>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::parking::POST_REMINDERS_ENTRY, body)
    }
}

/// What [`Entry::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户停车单号.
    pub out_serial_number: String,
    /// 微信停车场ID.
    pub parking_id: String,
    /// 车牌号.
    pub plate_number: String,
    /// 车辆入场时间.
    pub enter_timestamp: i64,
    /// `plate_color`: one of `PLATE_COLOR_UNKNOWN`, `PLATE_COLOR_BLUE`, `PLATE_COLOR_YELLOW`, `PLATE_COLOR_BLACK`, `PLATE_COLOR_WHITE`, `PLATE_COLOR_GREEN`, `PLATE_COLOR_YELLOW_GREEN`, `PLATE_COLOR_AGRICULTURAL_YELLOW`, `PLATE_COLOR_OTHER`.
    pub plate_color: PlateColor,
    /// `car_type`: one of `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`.
    pub car_type: CarType,
    /// `vehicle_type`: one of `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`.
    pub vehicle_type: VehicleType,
    /// 停车场入口编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_number: Option<String>,
    /// 停车场入口名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_name: Option<String>,
    /// 优惠信息模板ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_template_id: Option<Vec<i64>>,
}

crate::open_enum! {
/// `plate_color`.
    PlateColor {
    PlateColorUnknown = "PLATE_COLOR_UNKNOWN",
    PlateColorBlue = "PLATE_COLOR_BLUE",
    PlateColorYellow = "PLATE_COLOR_YELLOW",
    PlateColorBlack = "PLATE_COLOR_BLACK",
    PlateColorWhite = "PLATE_COLOR_WHITE",
    PlateColorGreen = "PLATE_COLOR_GREEN",
    PlateColorYellowGreen = "PLATE_COLOR_YELLOW_GREEN",
    PlateColorAgriculturalYellow = "PLATE_COLOR_AGRICULTURAL_YELLOW",
    PlateColorOther = "PLATE_COLOR_OTHER",
    }
}

crate::open_enum! {
/// `car_type`.
    CarType {
    PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
    PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
    PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
    PlateTypeFree = "PLATE_TYPE_FREE",
    PlateTypePrepaid = "PLATE_TYPE_PREPAID",
    PlateTypeOthers = "PLATE_TYPE_OTHERS",
    }
}

pub use crate::v3::parking::reminders::application::VehicleType;

/// What [`Entry::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信停车单号.
    pub serial_number: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional serial_number "serial_number",
    }
}

impl Request for PostRequest {}
