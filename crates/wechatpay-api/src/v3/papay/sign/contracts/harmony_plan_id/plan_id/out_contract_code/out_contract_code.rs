// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`

use crate::{At, Caller};

/// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// `GET`: 通过商户协议号查询委托代扣签约协议, see <https://pay.weixin.qq.com/doc/v3/merchant/4013844122>.
#[derive(Debug, Clone)]
pub struct OutContractCode<C> {
    at: At<C>,
}

impl<C: Caller> OutContractCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过商户协议号查询委托代扣签约协议: `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// For: direct merchant (直连商户). For contracts signed on HarmonyOS. Knows every contract that the user ever confirmed, ended and failed ones too.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4013844122>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::papay::GET_SIGN_CONTRACTS_HARMONY_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE)
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
    /// 用户账户展示名称: at most 64 characters.
    pub contract_display_account: String,
    /// 委托代扣协议状态: one of `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`.
    pub contract_state: ContractState,
    /// 协议签署时间: absent when the signing failed; at most 32 characters; a time of RFC 3339.
    pub contract_signed_time: Option<String>,
    /// 协议到期时间: absent when the signing failed; at most 32 characters; a time of RFC 3339.
    pub contract_expired_time: Option<String>,
    /// 用户OpenID: at most 64 characters.
    pub openid: String,
    /// 协议解约信息: only when the contract has ended.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 商户侧用户标识: only when the pre-sign sent one; at most 32 characters.
    pub out_user_code: Option<String>,
    /// 鸿蒙代扣场景的用户微信号掩码: the user's WeChat id, masked.
    pub mask_wxid: Option<String>,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        required contract_id "contract_id",
        required appid "appid",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        required contract_display_account "contract_display_account",
        required contract_state "contract_state",
        optional contract_signed_time "contract_signed_time",
        optional contract_expired_time "contract_expired_time",
        required openid "openid",
        optional contract_terminate_info "contract_terminate_info",
        optional out_user_code "out_user_code",
        optional mask_wxid "mask_wxid",
    }
}

crate::open_enum! {
/// 委托代扣协议状态.
    ContractState {
    Signed = "SIGNED",
    Terminated = "TERMINATED",
    SignFailed = "SIGN_FAILED",
    ToBeRenewed = "TO_BE_RENEWED",
    }
}

pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ContractTerminateInfo;

pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ContractTerminationMode;
