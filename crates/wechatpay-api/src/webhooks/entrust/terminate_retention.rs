// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ENTRUST.TERMINATE_RETENTION`: 代扣解约挽留业务-获取解约挽留信息通知
//!
//! The user is about to end a contract whose template is in the list for retention. Answer within 1 second; it is not sent again.
//!
//! a URL agreed with WeChat Pay
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012312222>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "ENTRUST.TERMINATE_RETENTION";

/// The decrypted content of `ENTRUST.TERMINATE_RETENTION`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 委托代扣协议ID.
    pub contract_id: Option<String>,
    /// 商户AppID.
    pub appid: Option<String>,
    /// 委托代扣协议模板ID: at least 1.
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号.
    pub out_contract_code: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
}

crate::answer! {
    Resource {
        optional mchid "mchid",
        optional contract_id "contract_id",
        optional appid "appid",
        optional plan_id "plan_id",
        optional out_contract_code "out_contract_code",
        optional openid "openid",
    }
}
