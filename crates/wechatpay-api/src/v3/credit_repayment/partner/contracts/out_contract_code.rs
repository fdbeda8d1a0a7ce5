// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner/contracts/{out_contract_code}`

use crate::{At, Caller};

/// `/v3/credit-repayment/partner/contracts/{out_contract_code}`
///
/// `GET`: 查询自动还款协议, see <https://pay.weixin.qq.com/doc/v3/partner/4016125810>.
#[derive(Debug, Clone)]
pub struct OutContractCode<C> {
    at: At<C>,
}

impl<C: Caller> OutContractCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询自动还款协议: `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`
    ///
    /// For: service provider (服务商).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016125810>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::credit_repayment::GET_PARTNER_CONTRACTS_OUT_CONTRACT_CODE)
    }
}

/// What [`OutContractCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
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
    GetAnswer {
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

pub use crate::v3::credit_repayment::partner::contracts::terminate::ContractState;

pub use crate::v3::credit_repayment::partner::contracts::terminate::ContractTerminatedMode;
