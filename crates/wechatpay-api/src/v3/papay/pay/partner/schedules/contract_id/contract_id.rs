// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`

pub mod schedule;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`
///
/// `GET`: 查询扣费预约, see <https://pay.weixin.qq.com/doc/v3/partner/4012468579>.
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
    #[must_use]
    pub fn schedule(&self) -> schedule::Schedule<C> {
        schedule::Schedule::new(self.at.clone())
    }

    /// 查询扣费预约: `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`
    ///
    /// For: service provider (服务商). For a booking whose outcome is not known.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012468579>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::papay::GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID, query)
    }
}

/// What [`ContractId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号: the sub-merchant; at most 32 characters.
    pub sub_mchid: String,
}

/// What [`ContractId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 扣费预约的状态: one of `NO_SCHEDULED`, `SCHEDULED`, `PAID`, `EXPIRED`.
    pub schedule_state: ScheduleState,
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
        required schedule_state "schedule_state",
        optional deduct_start_date "deduct_start_date",
        optional deduct_end_date "deduct_end_date",
        optional scheduled_amount "scheduled_amount",
        optional deduct_amount "deduct_amount",
        optional deduct_date "deduct_date",
    }
}

crate::open_enum! {
/// 扣费预约的状态.
    ScheduleState {
    NoScheduled = "NO_SCHEDULED",
    Scheduled = "SCHEDULED",
    Paid = "PAID",
    Expired = "EXPIRED",
    }
}

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::ScheduledAmount;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::DeductAmount;

impl Request for GetQuery {}
