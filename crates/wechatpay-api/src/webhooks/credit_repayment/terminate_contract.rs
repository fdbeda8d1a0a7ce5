// Written by `cargo xtask codegen` from spec/; do not edit.
//! `CREDIT_REPAYMENT.TERMINATE_CONTRACT`: 自动还款协议解约成功通知
//!
//! A contract has ended, whoever ended it. Where it is sent to is not stated. The gaps are assumed to be the general ones.
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016790583>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "CREDIT_REPAYMENT.TERMINATE_CONTRACT";

/// The decrypted content of `CREDIT_REPAYMENT.TERMINATE_CONTRACT`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 协议ID.
    pub contract_id: String,
    /// 委托代扣协议模板ID: at least 1.
    pub plan_id: i64,
    /// 服务商签约协议号.
    pub out_contract_code: String,
    /// 用户展示名称.
    pub display_name: String,
    /// 委托代扣协议状态: one of `CONTRACT_STATE_INVALID`, `CONTRACT_STATE_EFFECTIVE`, `CONTRACT_STATE_TERMINATED`.
    pub contract_state: ContractState,
    /// 协议签署时间: a time of RFC 3339.
    pub contract_signed_time: String,
    /// 协议解约时间: only when the contract has ended; a time of RFC 3339.
    pub contract_terminated_time: Option<String>,
    /// 协议解约方式: who ended it; only when the contract has ended; one of `TERMINATION_MODE_INVALID`, `TERMINATION_MODE_BY_USER`, `TERMINATION_MODE_BY_MERCHANT`, `TERMINATION_MODE_BY_CUSTOMER_SERVICE`.
    pub contract_terminated_mode: ContractTerminatedMode,
    /// 协议解约备注: at most 128 characters.
    pub contract_termination_remark: Option<String>,
    /// 还款日.
    pub repayment_day: Option<i64>,
    /// 还款金额上限.
    pub repayment_amount_limit: String,
    /// 服务商AppID.
    pub appid: String,
    /// 用户标识.
    pub openid: String,
}

crate::answer! {
    Resource {
        required sp_mchid "sp_mchid",
        required contract_id "contract_id",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        required display_name "display_name",
        required contract_state "contract_state",
        required contract_signed_time "contract_signed_time",
        optional contract_terminated_time "contract_terminated_time",
        required contract_terminated_mode "contract_terminated_mode",
        optional contract_termination_remark "contract_termination_remark",
        optional repayment_day "repayment_day",
        required repayment_amount_limit "repayment_amount_limit",
        required appid "appid",
        required openid "openid",
    }
}

pub use crate::webhooks::credit_repayment::sign_contract::ContractState;

pub use crate::webhooks::credit_repayment::sign_contract::ContractTerminatedMode;
