// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
///
/// `POST`: 保险商户受理续期自动续费协议, see <https://pay.weixin.qq.com/doc/v3/merchant/4012489588>.
#[derive(Debug, Clone)]
pub struct Renew<C> {
    at: At<C>,
}

impl<C: Caller> Renew<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 保险商户受理续期自动续费协议: `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
    ///
    /// For: direct merchant (直连商户). Accepted only: the outcome comes as `INSURANCE_ENTRUST.RENEW`. Needs one of the two automatic flags, a paid period, and no period that is booked and unpaid. Once a term, from 08:00 to 19:00 in Beijing, so many days after the last estimated date: 0 to 29 (monthly), 60 to 89 (quarterly), 335 to 364 (yearly). An amount changes by half of the last one at most.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012489588>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_RENEW, body)
    }
}

/// What [`Renew::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the merchant's AppID; at most 32 characters.
    pub appid: String,
    /// 续期的扣费周期列表: 1 to 12 new periods with larger numbers than before.
    pub policy_periods: Vec<PolicyPeriods>,
}

/// 续期的扣费周期列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PolicyPeriods {
    /// 保险扣费周期编号: up to 840, larger than before; at least 1.
    pub policy_period_id: i64,
    /// 预计扣费的日期: `YYYY-MM-DD`, a day in Beijing.
    pub estimated_deduct_date: String,
    /// 预计扣费金额: what will be deducted in this period.
    pub estimated_deduct_amount: EstimatedDeductAmount,
}

/// 预计扣费金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct EstimatedDeductAmount {
    /// 金额: in 分 (minor unit).
    pub total: i64,
    /// 货币类型: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

impl Request for PostRequest {}
