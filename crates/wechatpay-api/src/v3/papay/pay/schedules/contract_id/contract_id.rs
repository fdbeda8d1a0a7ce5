// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/pay/schedules/contract-id/{contract_id}`

pub mod schedule;

use crate::{At, Caller};

/// `/v3/papay/pay/schedules/contract-id/{contract_id}`
///
/// `GET`: 查询扣费预约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012466997>.
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
    #[must_use]
    pub fn schedule(&self) -> schedule::Schedule<C> {
        schedule::Schedule::new(self.at.clone())
    }

    /// 查询扣费预约: `GET /v3/papay/pay/schedules/contract-id/{contract_id}`
    ///
    /// For: direct merchant (直连商户). For a booking whose outcome is not known.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012466997>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::papay::GET_PAY_SCHEDULES_CONTRACT_ID_CONTRACT_ID)
    }
}

pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::GetAnswer;

pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::ScheduleState;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::ScheduledAmount;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::DeductAmount;
