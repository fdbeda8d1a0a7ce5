// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`
///
/// `GET`: 查询保单, see <https://pay.weixin.qq.com/doc/v3/merchant/4016617422>.
///
/// `PATCH`: 更新保单信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4016617424>.
#[derive(Debug, Clone)]
pub struct OutInsuranceNo<C> {
    at: At<C>,
}

impl<C: Caller> OutInsuranceNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询保单: `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016617422>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::inspolicymgr::GET_DEDUCT_POLICIES_OUT_INSURANCE_NO)
    }

    /// 更新保单信息: `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016617424>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::inspolicymgr::PATCH_DEDUCT_POLICIES_OUT_INSURANCE_NO, body)
    }
}

pub use crate::v3::inspolicymgr::deduct::policies::PostAnswer as GetAnswer;

pub use crate::v3::inspolicymgr::deduct::policies::PolicyType;

pub use crate::v3::inspolicymgr::deduct::policies::PolicyState;

pub use crate::v3::inspolicymgr::deduct::policies::PaymentMethod;

pub use crate::v3::inspolicymgr::deduct::policies::PeriodPremiumMode;

pub use crate::v3::inspolicymgr::deduct::policies::PaymentPeriod;

pub use crate::v3::inspolicymgr::deduct::policies::CoverageTermType;

/// What [`OutInsuranceNo::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 被保险人姓名列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insured_name_list: Option<Vec<String>>,
    /// 保险名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insurance_name: Option<String>,
    /// 保单生效时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_time: Option<String>,
    /// 保单失效时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// 保障详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage_detail: Option<String>,
    /// 是否支持续保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_renewal: Option<bool>,
    /// 可续保开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_renewal_time: Option<String>,
    /// 可续保结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_renewal_time: Option<String>,
    /// `policy_type`: one of `POLICY_TYPE_OTHER`, `POLICY_TYPE_MEDICAL`, `POLICY_TYPE_ACCIDENT`, `POLICY_TYPE_CRITICAL`, `POLICY_TYPE_CAR`, `POLICY_TYPE_LIFE`, `POLICY_TYPE_PROPERTY`, `POLICY_TYPE_PET`, `POLICY_TYPE_ANNUITY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_type: Option<PolicyType>,
    /// 车牌信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub car_number: Option<String>,
    /// 宠物名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet_name: Option<String>,
    /// 地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// `policy_state`: one of `POLICY_STATE_ISSUING`, `POLICY_STATE_APPROVED`, `POLICY_STATE_DECLINED`, `POLICY_STATE_INACTIVE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_state: Option<PolicyState>,
    /// 保司保单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_code: Option<String>,
    /// 委托代扣模板ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 商户签约协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
    /// 保单的扣费周期列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_periods: Option<Vec<i64>>,
    /// 是否为赠险.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_insurance: Option<bool>,
    /// 是否与其它保单合并扣费.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_payment: Option<bool>,
    /// `payment_method`: one of `PAYMENT_METHOD_OTHER`, `PAYMENT_METHOD_PERIOD`, `PAYMENT_METHOD_LUMP_SUM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<PaymentMethod>,
    /// `period_premium_mode`: one of `PERIOD_PREMIUM_MODE_EQUAL`, `PERIOD_PREMIUM_MODE_FIRST_DIFF`, `PERIOD_PREMIUM_MODE_MULTI_DIFF`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_premium_mode: Option<PeriodPremiumMode>,
    /// `payment_period`: one of `PAYMENT_PERIOD_DAY`, `PAYMENT_PERIOD_WEEK`, `PAYMENT_PERIOD_BIWEEKLY`, `PAYMENT_PERIOD_MONTH`, `PAYMENT_PERIOD_QUARTER`, `PAYMENT_PERIOD_HALF_YEAR`, `PAYMENT_PERIOD_YEAR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_period: Option<PaymentPeriod>,
    /// 首期保费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_period_amount: Option<i64>,
    /// 后续每期保费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsequent_period_amount: Option<i64>,
    /// `coverage_term_type`: one of `COVERAGE_TERM_TYPE_FIXED_DATE`, `COVERAGE_TERM_TYPE_LIFETIME`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage_term_type: Option<CoverageTermType>,
}

pub use crate::v3::inspolicymgr::deduct::policies::PostAnswer as PatchAnswer;

impl Request for PatchRequest {}
