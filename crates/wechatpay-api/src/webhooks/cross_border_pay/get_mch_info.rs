// Written by `cargo xtask codegen` from spec/; do not edit.
//! `CROSS_BORDER_PAY.GET_MCH_INFO`: 外包内用-查询收款二维码信息回调
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/institution/4019762388>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "CROSS_BORDER_PAY.GET_MCH_INFO";

/// The decrypted content of `CROSS_BORDER_PAY.GET_MCH_INFO`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 受理网络交易流水号.
    pub acq_tid: String,
    /// 钱包编码.
    pub bank_type: String,
    /// 收款码.
    pub qr_cd_mp: String,
}

crate::answer! {
    Resource {
        required acq_tid "acq_tid",
        required bank_type "bank_type",
        required qr_cd_mp "qr_cd_mp",
    }
}
