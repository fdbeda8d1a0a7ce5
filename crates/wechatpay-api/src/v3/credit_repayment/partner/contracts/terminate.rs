// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner/contracts/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/credit-repayment/partner/contracts/terminate`
///
/// `POST`: 解除自动还款协议, see <https://pay.weixin.qq.com/doc/v3/partner/4016125830>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解除自动还款协议: `POST /v3/credit-repayment/partner/contracts/terminate`
    ///
    /// For: service provider (服务商). `CREDIT_REPAYMENT.TERMINATE_CONTRACT` follows.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016125830>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::credit_repayment::POST_PARTNER_CONTRACTS_TERMINATE, body)
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商签约协议号: the service provider's own contract number; digits and letters only.
    pub out_contract_code: String,
    /// 协议解约备注: why the contract ends; at most 128 characters.
    pub contract_termination_remark: String,
}

/// What [`Terminate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 协议信息.
    pub contract_info: Option<ContractInfo>,
}

crate::answer! {
    PostAnswer {
        optional contract_info "contract_info",
    }
}

/// 协议信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractInfo {
    /// 协议ID.
    pub contract_id: String,
    /// 模板ID.
    pub plan_id: String,
    /// 服务商签约协议号.
    pub out_contract_code: String,
    /// 用户展示名称.
    pub display_name: String,
    /// 委托代扣协议状态: one of `CONTRACT_STATE_INVALID`, `CONTRACT_STATE_EFFECTIVE`, `CONTRACT_STATE_TERMINATED`.
    pub contract_state: ContractState,
    /// 协议签署时间: a time of RFC 3339.
    pub contract_signed_time: Option<String>,
    /// 协议解约时间: only when the contract has ended; a time of RFC 3339.
    pub contract_terminated_time: Option<String>,
    /// 协议解约方式: who ended it; only when the contract has ended; one of `TERMINATION_MODE_INVALID`, `TERMINATION_MODE_BY_USER`, `TERMINATION_MODE_BY_MERCHANT`, `TERMINATION_MODE_BY_CUSTOMER_SERVICE`.
    pub contract_terminated_mode: Option<ContractTerminatedMode>,
    /// 协议解约备注: at most 128 characters.
    pub contract_termination_remark: Option<String>,
    /// 还款日.
    pub repayment_day: Option<i64>,
    /// 用户服务商标识.
    pub openid: Option<String>,
    /// 服务商AppID.
    pub appid: Option<String>,
    /// 还款金额上限.
    pub repayment_amount_limit: i64,
}

crate::answer! {
    ContractInfo {
        required contract_id "contract_id",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        required display_name "display_name",
        required contract_state "contract_state",
        optional contract_signed_time "contract_signed_time",
        optional contract_terminated_time "contract_terminated_time",
        optional contract_terminated_mode "contract_terminated_mode",
        optional contract_termination_remark "contract_termination_remark",
        optional repayment_day "repayment_day",
        optional openid "openid",
        optional appid "appid",
        required repayment_amount_limit "repayment_amount_limit",
    }
}

crate::open_enum! {
/// 委托代扣协议状态.
    ContractState {
    ContractStateInvalid = "CONTRACT_STATE_INVALID",
    ContractStateEffective = "CONTRACT_STATE_EFFECTIVE",
    ContractStateTerminated = "CONTRACT_STATE_TERMINATED",
    }
}

crate::open_enum! {
/// 协议解约方式.
    ContractTerminatedMode {
    TerminationModeInvalid = "TERMINATION_MODE_INVALID",
    TerminationModeByUser = "TERMINATION_MODE_BY_USER",
    TerminationModeByMerchant = "TERMINATION_MODE_BY_MERCHANT",
    TerminationModeByCustomerService = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
    }
}

impl Request for PostRequest {}
