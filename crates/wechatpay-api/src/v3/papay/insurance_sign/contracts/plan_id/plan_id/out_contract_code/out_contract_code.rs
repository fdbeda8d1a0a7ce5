// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

use crate::{At, Caller};

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// `GET`: 保险商户查询保险自动续费协议, see <https://pay.weixin.qq.com/doc/v3/merchant/4012472641>.
#[derive(Debug, Clone)]
pub struct OutContractCode<C> {
    at: At<C>,
}

impl<C: Caller> OutContractCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 保险商户查询保险自动续费协议: `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// For: direct merchant (直连商户).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012472641>, <https://pay.weixin.qq.com/doc/v3/merchant/4016724540>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::papay::GET_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE)
    }
}

/// What [`OutContractCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
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
    /// 委托代扣协议状态: `TO_BE_RENEWED`: all periods are over; `TERMINATE_PENDING`: the user asked to end it and may take that back; one of `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`, `TERMINATE_PENDING`.
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
    /// 跳转撤销解约小程序的路径: page where the user takes back the termination; only when `TERMINATE_PENDING`.
    pub revoke_terminate_contract_redirect_url: Option<String>,
    /// 跳转撤销解约小程序的appid: its mini program; only when `TERMINATE_PENDING`.
    pub revoke_terminate_contract_redirect_appid: Option<String>,
}

crate::answer! {
    GetAnswer {
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
        optional revoke_terminate_contract_redirect_url "revoke_terminate_contract_redirect_url",
        optional revoke_terminate_contract_redirect_appid "revoke_terminate_contract_redirect_appid",
    }
}

crate::open_enum! {
/// 委托代扣协议状态.
    ContractState {
    Signed = "SIGNED",
    Terminated = "TERMINATED",
    SignFailed = "SIGN_FAILED",
    ToBeRenewed = "TO_BE_RENEWED",
    TerminatePending = "TERMINATE_PENDING",
    }
}

/// 协议解约信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式: who ended it; one of `USER_TERMINATE`, `MCH_API_TERMINATE`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`.
    pub contract_termination_mode: ContractTerminationMode,
    /// 协议解约时间: at most 32 characters; a time of RFC 3339.
    pub contract_terminated_time: Option<String>,
    /// 解约备注: at most 256 characters.
    pub contract_termination_remark: Option<String>,
}

crate::answer! {
    ContractTerminateInfo {
        required contract_termination_mode "contract_termination_mode",
        optional contract_terminated_time "contract_terminated_time",
        optional contract_termination_remark "contract_termination_remark",
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
