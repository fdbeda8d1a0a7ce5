// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

use crate::{At, Caller};

/// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
///
/// `GET`: 商户通过商户协议号查询协议, see <https://pay.weixin.qq.com/doc/v3/merchant/4012472855>.
#[derive(Debug, Clone)]
pub struct OutContractCode<C> {
    at: At<C>,
}

impl<C: Caller> OutContractCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 商户通过商户协议号查询协议: `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
    ///
    /// For: direct merchant (直连商户), service provider (服务商), clearing institution's acquirer (从业机构), ecommerce platform (电商平台). The caller and the service identify the contract. Contracts of this family have no expiry.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012472855>, <https://pay.weixin.qq.com/doc/v3/partner/4012715321>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::password_exempt_contract::GET_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE)
    }
}

/// What [`OutContractCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号: the caller's number; at most 32 characters.
    pub mchid: String,
    /// 免密支付协议ID: at most 32 characters.
    pub contract_id: String,
    /// 商户AppID: at most 32 characters.
    pub appid: String,
    /// 用户标识: at most 64 characters.
    pub openid: String,
    /// 子商户AppID: at most 32 characters.
    pub sub_appid: Option<String>,
    /// 用户子标识: at most 64 characters.
    pub sub_openid: Option<String>,
    /// 免密支付服务ID: at least 1.
    pub service_id: i64,
    /// 商户签约协议号: at most 32 digits and letters.
    pub out_contract_code: String,
    /// 用户账户展示名称: at most 32 characters.
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态: one of `SIGNED`, `TERMINATED`, `SIGN_FAILED`.
    pub contract_state: ContractState,
    /// 协议签署时间: absent when the signing failed; at most 32 characters; a time of RFC 3339.
    pub contract_signed_time: Option<String>,
    /// 协议解约信息: only when the contract has ended.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        required contract_id "contract_id",
        required appid "appid",
        required openid "openid",
        optional sub_appid "sub_appid",
        optional sub_openid "sub_openid",
        required service_id "service_id",
        required out_contract_code "out_contract_code",
        optional contract_display_account "contract_display_account",
        required contract_state "contract_state",
        optional contract_signed_time "contract_signed_time",
        optional contract_terminate_info "contract_terminate_info",
    }
}

crate::open_enum! {
/// 委托代扣协议状态.
    ContractState {
    Signed = "SIGNED",
    Terminated = "TERMINATED",
    SignFailed = "SIGN_FAILED",
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
