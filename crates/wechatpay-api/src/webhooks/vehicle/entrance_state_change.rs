// Written by `cargo xtask codegen` from spec/; do not edit.
//! `VEHICLE.ENTRANCE_STATE_CHANGE`: 停车入场状态变更通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012284177>, <https://pay.weixin.qq.com/doc/v3/partner/4012085798>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "VEHICLE.ENTRANCE_STATE_CHANGE";

/// The decrypted content of `VEHICLE.ENTRANCE_STATE_CHANGE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 调用接口提交的商户号.
    pub sp_mchid: String,
    /// 调用接口提交的子商户号.
    pub sub_mchid: String,
    /// 车主服务为商户分配的入场ID.
    pub parking_id: String,
    /// 商户侧入场标识ID.
    pub out_parking_no: String,
    /// 车牌号.
    pub plate_number: String,
    /// `plate_color`: one of `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`.
    pub plate_color: PlateColor,
    /// 入场时间.
    pub start_time: String,
    /// 所在停车位车场的名称.
    pub parking_name: String,
    /// 停车场的免费停车时长.
    pub free_duration: i64,
    /// 本次入场车牌的服务状态.
    pub parking_state: String,
    /// 不可用服务状态描述.
    pub blocked_state_description: Option<String>,
    /// 状态变更的发生时间.
    pub state_update_time: String,
}

crate::answer! {
    Resource {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required parking_id "parking_id",
        required out_parking_no "out_parking_no",
        required plate_number "plate_number",
        required plate_color "plate_color",
        required start_time "start_time",
        required parking_name "parking_name",
        required free_duration "free_duration",
        required parking_state "parking_state",
        optional blocked_state_description "blocked_state_description",
        required state_update_time "state_update_time",
    }
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
