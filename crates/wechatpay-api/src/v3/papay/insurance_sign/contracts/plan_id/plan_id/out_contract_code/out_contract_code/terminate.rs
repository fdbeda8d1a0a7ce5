// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
///
/// `POST`: 保险商户通过商户协议号解除保险自动续费协议, see <https://pay.weixin.qq.com/doc/v3/merchant/4012472767>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 保险商户通过商户协议号解除保险自动续费协议: `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// For: direct merchant (直连商户). The answer is the contract after its end. `INSURANCE_ENTRUST.TERMINATE` follows at the termination URL of the template.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012472767>, <https://pay.weixin.qq.com/doc/v3/merchant/4016724542>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE, body)
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 解约备注: why the contract ends; at most 256 characters.
    pub contract_termination_remark: String,
}

/// What [`Terminate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号: at most 32 characters.
    pub mchid: String,
    /// 委托代扣协议ID: at most 32 characters.
    pub contract_id: String,
    /// 商户AppID: at most 32 characters.
    pub appid: String,
    /// 委托代扣模板ID: at least 1.
    pub plan_id: i64,
    /// 商户签约协议号: at most 32 digits and letters.
    pub out_contract_code: String,
    /// 被保人姓名: masked; at most 32 characters.
    pub insured_display_name: Option<String>,
    /// 委托代扣协议状态: one of `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`, `TERMINATE_PENDING`.
    pub contract_state: ContractState,
    /// 协议签署时间: absent when the signing failed; at most 32 characters; a time of RFC 3339.
    pub contract_signed_time: Option<String>,
    /// 协议到期时间: absent when the signing failed; at most 32 characters; a time of RFC 3339.
    pub contract_expired_time: Option<String>,
    /// 协议解约信息: only when the contract has ended.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 用户OpenID.
    pub openid: String,
    /// 商户侧用户标识: only when the pre-sign sent one; at most 32 characters.
    pub out_user_code: Option<String>,
}

crate::answer! {
    PostAnswer {
        required mchid "mchid",
        required contract_id "contract_id",
        required appid "appid",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        optional insured_display_name "insured_display_name",
        required contract_state "contract_state",
        optional contract_signed_time "contract_signed_time",
        optional contract_expired_time "contract_expired_time",
        optional contract_terminate_info "contract_terminate_info",
        required openid "openid",
        optional out_user_code "out_user_code",
    }
}

pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ContractState;

pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ContractTerminateInfo;

pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ContractTerminationMode;

impl Request for PostRequest {}
