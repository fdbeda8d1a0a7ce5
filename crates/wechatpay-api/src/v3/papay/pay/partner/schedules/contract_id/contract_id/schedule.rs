// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
///
/// `POST`: 预约扣费, see <https://pay.weixin.qq.com/doc/v3/partner/4012468581>.
#[derive(Debug, Clone)]
pub struct Schedule<C> {
    at: At<C>,
}

impl<C: Caller> Schedule<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 预约扣费: `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
    ///
    /// For: service provider (服务商). On the day before `estimated_deduct_date`, from 08:00 to 19:30 in Beijing. The amount must be the estimated one. One booking for a contract, which cannot be repeated; the user is told within 30 minutes.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012468581>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at
            .json(&wechatpay_spec::table::v3::papay::POST_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_SCHEDULE, body)
    }
}

/// What [`Schedule::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商AppID: the service provider's AppID; at most 32 characters.
    pub sp_appid: String,
    /// 子商户号: the sub-merchant; at most 32 characters.
    pub sub_mchid: String,
    /// 子商户AppID: the sub-merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 预约的金额信息: must be the estimated amount of the contract.
    pub schedule_amount: ScheduleAmount,
}

/// 预约的金额信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ScheduleAmount {
    /// 金额: in 分 (minor unit); at least 1.
    pub total: i64,
    /// 货币类型: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::GetAnswer as PostAnswer;

pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::ScheduleState;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::ScheduledAmount;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::DeductAmount;

impl Request for PostRequest {}
