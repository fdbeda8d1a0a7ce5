// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
///
/// `POST`: 保险商户预约保险自动续费, see <https://pay.weixin.qq.com/doc/v3/merchant/4012471270>.
#[derive(Debug, Clone)]
pub struct Schedule<C> {
    at: At<C>,
}

impl<C: Caller> Schedule<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 保险商户预约保险自动续费: `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    ///
    /// For: direct merchant (直连商户). From 1 day before to 28 days after the estimated date, 08:00 to 19:30 in Beijing, with the estimated amount; the user is told within 30 minutes. Booking a later period cancels an earlier unfinished one.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012471270>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_SCHEDULE, body)
    }
}

/// What [`Schedule::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the merchant's AppID; at most 32 characters.
    pub appid: String,
    /// 预约扣费金额信息: must be the period's estimated amount.
    pub scheduled_amount: ScheduledAmount,
}

/// 预约扣费金额信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ScheduledAmount {
    /// 金额: in 分 (minor unit); at least 1.
    pub total: i64,
    /// 货币类型: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::GetAnswer as PostAnswer;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::PolicyPeriodState;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::ScheduledAmount as PostAnswerScheduledAmount;

pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::DeductAmount;

impl Request for PostRequest {}
