// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
///
/// `POST`: 通过商户协议号解除委托代扣签约协议, see <https://pay.weixin.qq.com/doc/v3/partner/4012489491>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过商户协议号解除委托代扣签约协议: `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// For: service provider (服务商). The contract must be in force. The answer is the contract after its end. `ENTRUST.TERMINATE` follows at the termination URL of the template.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012489491>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE, body)
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号: the sub-merchant; at most 32 characters.
    pub sub_mchid: String,
    /// 解约备注: why the contract ends; at most 256 characters.
    pub contract_termination_remark: String,
}

pub use crate::v3::papay::sign::partner::contracts::plan_id::plan_id::out_contract_code::out_contract_code::GetAnswer as PostAnswer;

pub use crate::v3::papay::sign::contracts::harmony_plan_id::plan_id::out_contract_code::out_contract_code::ContractState;

pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ContractTerminateInfo;

pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ContractTerminationMode;

pub use crate::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::DeductSchedule;

pub use crate::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::EstimatedDeductAmount;

pub use crate::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ScheduleState;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::ScheduledAmount;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::DeductAmount;

impl Request for PostRequest {}
