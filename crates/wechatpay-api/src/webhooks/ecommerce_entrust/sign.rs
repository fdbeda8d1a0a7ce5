// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ECOMMERCE_ENTRUST.SIGN`: 收付通合单代扣签约成功通知
//!
//! A contract is in force. There is no `contract_id`: query the contract for it.
//!
//! `notify_url` of the pre-sign
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012881605>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "ECOMMERCE_ENTRUST.SIGN";

/// The decrypted content of `ECOMMERCE_ENTRUST.SIGN`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号: the platform's number; at most 32 characters.
    pub mchid: String,
    /// 商户签约协议号: at most 32 digits and letters.
    pub out_contract_code: String,
    /// 委托代扣协议模板ID: at least 1.
    pub plan_id: i64,
    /// 商户AppID: at most 32 characters.
    pub appid: String,
    /// 用户标识: at most 128 characters.
    pub openid: String,
    /// 协议到期时间: a time of RFC 3339.
    pub contract_expired_time: Option<String>,
    /// 操作时间: may carry milliseconds; a time of RFC 3339.
    pub operate_time: String,
    /// 附加数据: from the pre-sign for the app.
    pub attach: Option<String>,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        required out_contract_code "out_contract_code",
        required plan_id "plan_id",
        required appid "appid",
        required openid "openid",
        optional contract_expired_time "contract_expired_time",
        required operate_time "operate_time",
        optional attach "attach",
    }
}
