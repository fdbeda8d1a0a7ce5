// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ECOMMERCE_ENTRUST.TERMINATE`: 收付通合单代扣解约成功通知
//!
//! A contract has ended, whoever ended it.
//!
//! the termination URL of the template (解约回调地址)
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012881605>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "ECOMMERCE_ENTRUST.TERMINATE";

/// The decrypted content of `ECOMMERCE_ENTRUST.TERMINATE`.
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
    /// 协议解约方式: who ended it; one of `USER_TERMINATE`, `MCH_API_TERMINATE`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`.
    pub contract_termination_mode: ContractTerminationMode,
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
        required contract_termination_mode "contract_termination_mode",
        required operate_time "operate_time",
        optional attach "attach",
    }
}

crate::open_enum! {
/// 协议解约方式.
    ContractTerminationMode {
    UserTerminate = "USER_TERMINATE",
    MchApiTerminate = "MCH_API_TERMINATE",
    WepayWebTerminate = "WEPAY_WEB_TERMINATE",
    CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
    SystemTerminate = "SYSTEM_TERMINATE",
    }
}
