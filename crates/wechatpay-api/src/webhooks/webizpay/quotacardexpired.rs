// Written by `cargo xtask codegen` from spec/; do not edit.
//! `WEBIZPAY.QUOTACARDEXPIRED`: 企业支付额度卡失效后通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014612130>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "WEBIZPAY.QUOTACARDEXPIRED";

/// The decrypted content of `WEBIZPAY.QUOTACARDEXPIRED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业支付额度卡卡号.
    pub card_no: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// `card_state`: one of `ACTIVE`, `DISABLED`.
    pub card_state: CardState,
    /// 卡片失效时间.
    pub card_disabled_time: String,
    /// 失效原因.
    pub reason: Option<String>,
}

crate::answer! {
    Resource {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required card_no "card_no",
        required employee_id "employee_id",
        required card_state "card_state",
        required card_disabled_time "card_disabled_time",
        optional reason "reason",
    }
}

crate::open_enum! {
/// `card_state`.
    CardState {
    Active = "ACTIVE",
    Disabled = "DISABLED",
    }
}
