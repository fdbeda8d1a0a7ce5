// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`

pub mod schedule;

use crate::{At, Caller};

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
///
/// `GET`: 保险商户查询保险自动续费预约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012471229>.
#[derive(Debug, Clone)]
pub struct PolicyPeriodId<C> {
    at: At<C>,
}

impl<C: Caller> PolicyPeriodId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    #[must_use]
    pub fn schedule(&self) -> schedule::Schedule<C> {
        schedule::Schedule::new(self.at.clone())
    }

    /// 保险商户查询保险自动续费预约: `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
    ///
    /// For: direct merchant (直连商户).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012471229>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::papay::GET_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID)
    }
}

/// What [`PolicyPeriodId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 保单的扣费周期编号: at least 1.
    pub policy_period_id: i64,
    /// 当前扣费周期的状态: one of `NO_SCHEDULED`, `SCHEDULED`, `PAID`, `EXPIRED`.
    pub policy_period_state: PolicyPeriodState,
    /// 可扣费开始日期: first day on which it may be deducted; only when `SCHEDULED` or `PAID`; `YYYY-MM-DD`, a day in Beijing.
    pub deduct_start_date: Option<String>,
    /// 可扣费结束日期: last day on which it may be deducted; only when `SCHEDULED` or `PAID`; `YYYY-MM-DD`, a day in Beijing.
    pub deduct_end_date: Option<String>,
    /// 已预约的扣费金额信息: what was booked; only when `SCHEDULED` or `PAID`.
    pub scheduled_amount: Option<ScheduledAmount>,
    /// 实际扣费金额: what was really deducted; only when `PAID`.
    pub deduct_amount: Option<DeductAmount>,
    /// 实际扣费的日期: only when `PAID`; `YYYY-MM-DD`, a day in Beijing.
    pub deduct_date: Option<String>,
}

crate::answer! {
    GetAnswer {
        required policy_period_id "policy_period_id",
        required policy_period_state "policy_period_state",
        optional deduct_start_date "deduct_start_date",
        optional deduct_end_date "deduct_end_date",
        optional scheduled_amount "scheduled_amount",
        optional deduct_amount "deduct_amount",
        optional deduct_date "deduct_date",
    }
}

crate::open_enum! {
/// 当前扣费周期的状态.
    PolicyPeriodState {
    NoScheduled = "NO_SCHEDULED",
    Scheduled = "SCHEDULED",
    Paid = "PAID",
    Expired = "EXPIRED",
    }
}

/// 已预约的扣费金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ScheduledAmount {
    /// 金额: in 分 (minor unit).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
}

crate::answer! {
    ScheduledAmount {
        required total "total",
        optional currency "currency",
    }
}

/// 实际扣费金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeductAmount {
    /// 金额: in 分 (minor unit).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
}

crate::answer! {
    DeductAmount {
        required total "total",
        optional currency "currency",
    }
}
