// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
///
/// `POST`: 预约扣费, see <https://pay.weixin.qq.com/doc/v3/merchant/4012467036>.
#[derive(Debug, Clone)]
pub struct Schedule<C> {
    at: At<C>,
}

impl<C: Caller> Schedule<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 预约扣费: `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
    ///
    /// For: direct merchant (直连商户). On the day before `estimated_deduct_date`, from 08:00 to 19:30 in Beijing. The amount must be the estimated one. One booking for a contract, which cannot be repeated; the user is told within 30 minutes.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012467036>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_PAY_SCHEDULES_CONTRACT_ID_CONTRACT_ID_SCHEDULE, body)
    }
}

/// What [`Schedule::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the merchant's AppID; at most 32 characters.
    pub appid: String,
    /// 预约的金额信息: must be the estimated amount of the contract.
    pub schedule_amount: ScheduleAmount,
}

pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::schedule::ScheduleAmount;

pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::GetAnswer as PostAnswer;

pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::ScheduleState;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::ScheduledAmount;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::DeductAmount;

impl Request for PostRequest {}
