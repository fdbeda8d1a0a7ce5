// Written by `cargo xtask codegen` from spec/; do not edit.
//! `INSURANCE_ENTRUST.TERMINATE`: 保险商户委托代扣解约完成通知
//!
//! A contract has ended, whoever ended it. The gaps are assumed to be the general ones.
//!
//! the termination URL of the template (解约回调地址)
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012289466>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "INSURANCE_ENTRUST.TERMINATE";

/// The decrypted content of `INSURANCE_ENTRUST.TERMINATE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号.
    pub mchid: String,
    /// 委托代扣协议ID.
    pub contract_id: String,
    /// 商户AppID.
    pub appid: String,
    /// 委托代扣协议模板ID: at least 1.
    pub plan_id: i64,
    /// 商户侧的签约协议号.
    pub out_contract_code: String,
    /// 被保人姓名: masked.
    pub insured_display_name: String,
    /// 委托代扣协议状态: one of `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`, `TERMINATE_PENDING`.
    pub contract_state: ContractState,
    /// 协议签署时间: a time of RFC 3339.
    pub contract_signed_time: String,
    /// 协议到期时间: a time of RFC 3339.
    pub contract_expired_time: String,
    /// 用户标识.
    pub openid: String,
    /// 协议解约信息: only when the contract has ended.
    pub contract_terminate_info: ContractTerminateInfo,
    /// 商户侧用户标识: only when the pre-sign sent one.
    pub out_user_code: Option<String>,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        required contract_id "contract_id",
        required appid "appid",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        required insured_display_name "insured_display_name",
        required contract_state "contract_state",
        required contract_signed_time "contract_signed_time",
        required contract_expired_time "contract_expired_time",
        required openid "openid",
        required contract_terminate_info "contract_terminate_info",
        optional out_user_code "out_user_code",
    }
}

pub use crate::webhooks::insurance_entrust::renew::ContractState;

pub use crate::webhooks::insurance_entrust::renew::ContractTerminateInfo;

pub use crate::webhooks::insurance_entrust::renew::ContractTerminationMode;
