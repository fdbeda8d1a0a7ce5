// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// `GET`: 通过商户协议号查询委托代扣签约协议, see <https://pay.weixin.qq.com/doc/v3/partner/4012489483>.
#[derive(Debug, Clone)]
pub struct OutContractCode<C> {
    at: At<C>,
}

impl<C: Caller> OutContractCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 通过商户协议号查询委托代扣签约协议: `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// For: service provider (服务商). Knows every contract that the user ever confirmed, ended and failed ones too.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012489483>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::papay::GET_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, query)
    }
}

/// What [`OutContractCode::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号: the sub-merchant; at most 32 characters.
    pub sub_mchid: String,
}

/// What [`OutContractCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 委托代扣协议ID: at most 32 characters.
    pub contract_id: String,
    /// 服务商商户号: at most 32 characters.
    pub sp_mchid: String,
    /// 服务商AppID: at most 32 characters.
    pub sp_appid: String,
    /// 子商户号: at most 32 characters.
    pub sub_mchid: String,
    /// 子商户AppID: at most 32 characters.
    pub sub_appid: Option<String>,
    /// 委托代扣模板ID: at least 1.
    pub plan_id: i64,
    /// 商户签约协议号: at most 32 digits and letters.
    pub out_contract_code: String,
    /// 用户账户展示名称: at most 64 characters.
    pub contract_display_account: String,
    /// 委托代扣协议状态: one of `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`.
    pub contract_state: ContractState,
    /// 协议签署时间: absent when the signing failed; at most 32 characters; a time of RFC 3339.
    pub contract_signed_time: Option<String>,
    /// 协议到期时间: absent when the signing failed; at most 32 characters; a time of RFC 3339.
    pub contract_expired_time: Option<String>,
    /// 用户在服务商AppID下的标识: at most 64 characters.
    pub sp_openid: Option<String>,
    /// 用户在子商户AppID下的标识: at most 64 characters.
    pub sub_openid: Option<String>,
    /// 协议解约信息: only when the contract has ended.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 商户侧用户标识: only when the pre-sign sent one; at most 32 characters.
    pub out_user_code: Option<String>,
    /// 预约扣费场景的预约信息: only with templates of type 预约扣费.
    pub deduct_schedule: Option<DeductSchedule>,
}

crate::answer! {
    GetAnswer {
        required contract_id "contract_id",
        required sp_mchid "sp_mchid",
        required sp_appid "sp_appid",
        required sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        required contract_display_account "contract_display_account",
        required contract_state "contract_state",
        optional contract_signed_time "contract_signed_time",
        optional contract_expired_time "contract_expired_time",
        optional sp_openid "sp_openid",
        optional sub_openid "sub_openid",
        optional contract_terminate_info "contract_terminate_info",
        optional out_user_code "out_user_code",
        optional deduct_schedule "deduct_schedule",
    }
}

pub use crate::v3::papay::sign::contracts::harmony_plan_id::plan_id::out_contract_code::out_contract_code::ContractState;

pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ContractTerminateInfo;

pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ContractTerminationMode;

pub use crate::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::DeductSchedule;

pub use crate::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::EstimatedDeductAmount;

pub use crate::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ScheduleState;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::ScheduledAmount;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::DeductAmount;

impl Request for GetQuery {}
