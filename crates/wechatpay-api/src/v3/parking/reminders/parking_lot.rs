// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders/parking-lot`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/parking/reminders/parking-lot`
///
/// `GET`: 查询停车场信息, see <https://pay.weixin.qq.com/doc/v3/partner/4023070758>.
#[derive(Debug, Clone)]
pub struct ParkingLot<C> {
    at: At<C>,
}

impl<C: Caller> ParkingLot<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询停车场信息: `GET /v3/parking/reminders/parking-lot`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4023070758>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::parking::GET_REMINDERS_PARKING_LOT, query)
    }
}

/// What [`ParkingLot::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户停车场ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_parking_lot_id: Option<String>,
    /// 微信停车场ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_parking_lot_id: Option<String>,
}

/// What [`ParkingLot::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信停车场ID.
    pub wx_parking_lot_id: Option<String>,
    /// 商户停车场ID.
    pub out_parking_lot_id: Option<String>,
    /// 停车场名称.
    pub parking_lot_name: Option<String>,
    /// 停车场地址.
    pub parking_lot_address: Option<String>,
    /// 支付小程序appid.
    pub payment_mini_prog_appid: Option<String>,
    /// 支付小程序path.
    pub payment_mini_prog_path: Option<String>,
    /// 停车订单小程序appid.
    pub parking_order_mini_prog_appid: Option<String>,
    /// 停车订单小程序path.
    pub parking_order_mini_prog_path: Option<String>,
    /// 启用状态: one of `ENABLED_STATE_UNKNOWN`, `ENABLED_STATE_NOT_ENABLED`, `ENABLED_STATE_ENABLED`, `ENABLED_STATE_OFFLINE`.
    pub enabled_state: Option<EnabledState>,
    /// 原因.
    pub reason: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional wx_parking_lot_id "wx_parking_lot_id",
        optional out_parking_lot_id "out_parking_lot_id",
        optional parking_lot_name "parking_lot_name",
        optional parking_lot_address "parking_lot_address",
        optional payment_mini_prog_appid "payment_mini_prog_appid",
        optional payment_mini_prog_path "payment_mini_prog_path",
        optional parking_order_mini_prog_appid "parking_order_mini_prog_appid",
        optional parking_order_mini_prog_path "parking_order_mini_prog_path",
        optional enabled_state "enabled_state",
        optional reason "reason",
    }
}

crate::open_enum! {
/// 启用状态.
    EnabledState {
    EnabledStateUnknown = "ENABLED_STATE_UNKNOWN",
    EnabledStateNotEnabled = "ENABLED_STATE_NOT_ENABLED",
    EnabledStateEnabled = "ENABLED_STATE_ENABLED",
    EnabledStateOffline = "ENABLED_STATE_OFFLINE",
    }
}

impl Request for GetQuery {}
