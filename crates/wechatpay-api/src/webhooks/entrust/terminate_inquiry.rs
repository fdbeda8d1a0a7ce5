// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ENTRUST.TERMINATE_INQUIRY`: 代扣解约问询通知
//!
//! HarmonyOS: the user wants to end the contract, and WeChat Pay asks first. By our reading the answer decides: success lets the user end it, `FAIL` does not. The general gaps are assumed.
//!
//! a URL agreed with WeChat Pay
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012978455>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "ENTRUST.TERMINATE_INQUIRY";

/// The decrypted content of `ENTRUST.TERMINATE_INQUIRY`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 返回状态码.
    pub code: String,
    /// 返回信息: spelt so.
    pub messsage: String,
    /// 商户号.
    pub mchid: String,
    /// 商户AppID.
    pub appid: String,
    /// 用户标识.
    pub openid: Option<String>,
    /// 委托代扣协议模板ID: at least 1.
    pub plan_id: i64,
    /// 商户侧的签约协议号.
    pub out_contract_code: String,
    /// 商户侧用户标识.
    pub out_user_code: String,
    /// 委托代扣协议ID.
    pub contract_id: Option<String>,
    /// 用户账户展示名称.
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态: one of `SIGNED`, `TERMINATED`.
    pub contract_state: Option<ContractState>,
    /// 协议签署时间: a time of RFC 3339.
    pub contract_signed_time: Option<String>,
}

crate::answer! {
    Resource {
        required code "code",
        required messsage "messsage",
        required mchid "mchid",
        required appid "appid",
        optional openid "openid",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        required out_user_code "out_user_code",
        optional contract_id "contract_id",
        optional contract_display_account "contract_display_account",
        optional contract_state "contract_state",
        optional contract_signed_time "contract_signed_time",
    }
}

pub use crate::webhooks::entrust::terminate::ContractState;
