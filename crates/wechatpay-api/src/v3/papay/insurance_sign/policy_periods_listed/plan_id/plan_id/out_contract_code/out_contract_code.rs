// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// `GET`: 保险商户查询保险扣费周期列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012489530>.
#[derive(Debug, Clone)]
pub struct OutContractCode<C> {
    at: At<C>,
}

impl<C: Caller> OutContractCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 保险商户查询保险扣费周期列表: `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// For: direct merchant (直连商户).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012489530>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::papay::GET_INSURANCE_SIGN_POLICY_PERIODS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, query)
    }
}

/// What [`OutContractCode::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// What [`OutContractCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 扣费周期列表.
    pub data: Option<Vec<Data>>,
    /// 分页大小.
    pub limit: i64,
    /// 分页开始位置.
    pub offset: i64,
    /// 扣费周期总条数.
    pub total_count: Option<i64>,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        required limit "limit",
        required offset "offset",
        optional total_count "total_count",
    }
}

/// 扣费周期列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 保单的扣费周期编号: at least 1.
    pub policy_period_id: i64,
    /// 扣费周期预计的扣费的日期: `YYYY-MM-DD`, a day in Beijing.
    pub estimated_deduct_date: String,
    /// 扣费周期预计的扣费金额.
    pub estimated_deduct_amount: EstimatedDeductAmount,
    /// 扣费周期预约状态: one of `NO_SCHEDULED`, `SCHEDULED`, `PAID`, `EXPIRED`.
    pub policy_period_state: PolicyPeriodState,
    /// 已预约的扣费金额信息: what was booked; only when `SCHEDULED` or `PAID`.
    pub scheduled_amount: Option<ScheduledAmount>,
    /// 实际扣费金额: what was really deducted; only when `PAID`.
    pub deduct_amount: Option<DeductAmount>,
    /// 实际扣费的日期: only when `PAID`; `YYYY-MM-DD`, a day in Beijing.
    pub deduct_date: Option<String>,
}

crate::answer! {
    Data {
        required policy_period_id "policy_period_id",
        required estimated_deduct_date "estimated_deduct_date",
        required estimated_deduct_amount "estimated_deduct_amount",
        required policy_period_state "policy_period_state",
        optional scheduled_amount "scheduled_amount",
        optional deduct_amount "deduct_amount",
        optional deduct_date "deduct_date",
    }
}

/// 扣费周期预计的扣费金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EstimatedDeductAmount {
    /// 金额: in 分 (minor unit).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
}

crate::answer! {
    EstimatedDeductAmount {
        required total "total",
        optional currency "currency",
    }
}

crate::open_enum! {
/// 扣费周期预约状态.
    PolicyPeriodState {
    NoScheduled = "NO_SCHEDULED",
    Scheduled = "SCHEDULED",
    Paid = "PAID",
    Expired = "EXPIRED",
    }
}

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::ScheduledAmount;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::DeductAmount;

impl Request for GetQuery {}
