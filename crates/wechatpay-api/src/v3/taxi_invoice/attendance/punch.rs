// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/attendance/punch`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/taxi-invoice/attendance/punch`
///
/// `POST`: 签到签退, see <https://pay.weixin.qq.com/doc/v3/partner/4012461368>.
#[derive(Debug, Clone)]
pub struct Punch<C> {
    at: At<C>,
}

impl<C: Caller> Punch<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 签到签退: `POST /v3/taxi-invoice/attendance/punch`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461368>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::taxi_invoice::POST_ATTENDANCE_PUNCH, body)
    }
}

/// What [`Punch::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 车牌号.
    pub plate_number: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 事件发生时间.
    pub event_time: String,
    /// 事件类型.
    pub event_type: String,
    /// 行政区划ID.
    pub region_id: i64,
}

impl Request for PostRequest {}
