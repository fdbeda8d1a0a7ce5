// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PARKING_FEE.QUERY_TRANS_INFO`: 停车缴费服务-商户查费回调
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4024070065>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PARKING_FEE.QUERY_TRANS_INFO";

/// The decrypted content of `PARKING_FEE.QUERY_TRANS_INFO`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户停车单号.
    pub out_serial_number: String,
    /// 车牌号.
    pub plate_number: Option<String>,
    /// 商户停车场ID.
    pub out_parking_id: Option<String>,
}

crate::answer! {
    Resource {
        required out_serial_number "out_serial_number",
        optional plate_number "plate_number",
        optional out_parking_id "out_parking_id",
    }
}
