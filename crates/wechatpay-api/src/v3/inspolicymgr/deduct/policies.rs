// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/inspolicymgr/deduct/policies`

pub mod out_insurance_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/inspolicymgr/deduct/policies`
///
/// `POST`: 上传保单, see <https://pay.weixin.qq.com/doc/v3/merchant/4016617421>.
#[derive(Debug, Clone)]
pub struct Policies<C> {
    at: At<C>,
}

impl<C: Caller> Policies<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`
    #[doc(alias = "outInsuranceNo")]
    #[must_use]
    pub fn out_insurance_no(&self, out_insurance_no: impl std::fmt::Display) -> out_insurance_no::OutInsuranceNo<C> {
        out_insurance_no::OutInsuranceNo::new(self.at.with("out_insurance_no", out_insurance_no))
    }

    /// 上传保单: `POST /v3/inspolicymgr/deduct/policies`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016617421>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::inspolicymgr::POST_DEDUCT_POLICIES, body)
    }
}

/// What [`Policies::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户保险编号.
    pub out_insurance_no: String,
    /// 被保险人姓名列表.
    pub insured_name_list: Vec<String>,
    /// 承保公司代码.
    pub insurance_company_code: String,
    /// 保单生效时间.
    pub effective_time: String,
    /// 保单失效时间.
    pub expired_time: String,
    /// 保障详情.
    pub coverage_detail: String,
    /// 是否支持续保.
    pub support_renewal: bool,
    /// 可续保开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_renewal_time: Option<String>,
    /// 可续保结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_renewal_time: Option<String>,
    /// `policy_type`: one of `POLICY_TYPE_OTHER`, `POLICY_TYPE_MEDICAL`, `POLICY_TYPE_ACCIDENT`, `POLICY_TYPE_CRITICAL`, `POLICY_TYPE_CAR`, `POLICY_TYPE_LIFE`, `POLICY_TYPE_PROPERTY`, `POLICY_TYPE_PET`, `POLICY_TYPE_ANNUITY`.
    pub policy_type: PolicyType,
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
    pub policy_state: PolicyState,
    /// 保司保单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_code: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 保单的扣费周期列表.
    pub policy_periods: Vec<i64>,
    /// 商户APPID.
    pub appid: String,
    /// 用户在商户公众号内的身份标识.
    pub openid: String,
    /// 是否为赠险.
    pub free_insurance: bool,
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
    /// 收款方商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_mchid: Option<String>,
    /// 收款方公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_appid: Option<String>,
    /// 收款方用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_openid: Option<String>,
}

crate::open_enum! {
/// `policy_type`.
    PolicyType {
    PolicyTypeOther = "POLICY_TYPE_OTHER",
    PolicyTypeMedical = "POLICY_TYPE_MEDICAL",
    PolicyTypeAccident = "POLICY_TYPE_ACCIDENT",
    PolicyTypeCritical = "POLICY_TYPE_CRITICAL",
    PolicyTypeCar = "POLICY_TYPE_CAR",
    PolicyTypeLife = "POLICY_TYPE_LIFE",
    PolicyTypeProperty = "POLICY_TYPE_PROPERTY",
    PolicyTypePet = "POLICY_TYPE_PET",
    PolicyTypeAnnuity = "POLICY_TYPE_ANNUITY",
    }
}

crate::open_enum! {
/// `policy_state`.
    PolicyState {
    PolicyStateIssuing = "POLICY_STATE_ISSUING",
    PolicyStateApproved = "POLICY_STATE_APPROVED",
    PolicyStateDeclined = "POLICY_STATE_DECLINED",
    PolicyStateInactive = "POLICY_STATE_INACTIVE",
    }
}

crate::open_enum! {
/// `payment_method`.
    PaymentMethod {
    PaymentMethodOther = "PAYMENT_METHOD_OTHER",
    PaymentMethodPeriod = "PAYMENT_METHOD_PERIOD",
    PaymentMethodLumpSum = "PAYMENT_METHOD_LUMP_SUM",
    }
}

crate::open_enum! {
/// `period_premium_mode`.
    PeriodPremiumMode {
    PeriodPremiumModeEqual = "PERIOD_PREMIUM_MODE_EQUAL",
    PeriodPremiumModeFirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
    PeriodPremiumModeMultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
    }
}

crate::open_enum! {
/// `payment_period`.
    PaymentPeriod {
    PaymentPeriodDay = "PAYMENT_PERIOD_DAY",
    PaymentPeriodWeek = "PAYMENT_PERIOD_WEEK",
    PaymentPeriodBiweekly = "PAYMENT_PERIOD_BIWEEKLY",
    PaymentPeriodMonth = "PAYMENT_PERIOD_MONTH",
    PaymentPeriodQuarter = "PAYMENT_PERIOD_QUARTER",
    PaymentPeriodHalfYear = "PAYMENT_PERIOD_HALF_YEAR",
    PaymentPeriodYear = "PAYMENT_PERIOD_YEAR",
    }
}

crate::open_enum! {
/// `coverage_term_type`.
    CoverageTermType {
    CoverageTermTypeFixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
    CoverageTermTypeLifetime = "COVERAGE_TERM_TYPE_LIFETIME",
    }
}

/// What [`Policies::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户保险编号.
    pub out_insurance_no: String,
    /// 保险名称.
    pub insurance_name: String,
    /// 被保险人姓名列表.
    pub insured_name_list: Vec<String>,
    /// 承保公司代码.
    pub insurance_company_code: String,
    /// 保单生效时间.
    pub effective_time: String,
    /// 保单失效时间.
    pub expired_time: String,
    /// 保障详情.
    pub coverage_detail: String,
    /// 是否支持续保.
    pub support_renewal: bool,
    /// 可续保开始时间.
    pub start_renewal_time: Option<String>,
    /// 可续保结束时间.
    pub end_renewal_time: Option<String>,
    /// `policy_type`: one of `POLICY_TYPE_OTHER`, `POLICY_TYPE_MEDICAL`, `POLICY_TYPE_ACCIDENT`, `POLICY_TYPE_CRITICAL`, `POLICY_TYPE_CAR`, `POLICY_TYPE_LIFE`, `POLICY_TYPE_PROPERTY`, `POLICY_TYPE_PET`, `POLICY_TYPE_ANNUITY`.
    pub policy_type: PolicyType,
    /// 车牌信息.
    pub car_number: Option<String>,
    /// 宠物名称.
    pub pet_name: Option<String>,
    /// 地址信息.
    pub address: Option<String>,
    /// `policy_state`: one of `POLICY_STATE_ISSUING`, `POLICY_STATE_APPROVED`, `POLICY_STATE_DECLINED`, `POLICY_STATE_INACTIVE`.
    pub policy_state: PolicyState,
    /// 保司保单号.
    pub policy_code: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 保单的扣费周期列表.
    pub policy_periods: Vec<i64>,
    /// 是否为赠险.
    pub free_insurance: bool,
    /// 是否与其它保单合并扣费.
    pub combined_payment: Option<bool>,
    /// `payment_method`: one of `PAYMENT_METHOD_OTHER`, `PAYMENT_METHOD_PERIOD`, `PAYMENT_METHOD_LUMP_SUM`.
    pub payment_method: Option<PaymentMethod>,
    /// `period_premium_mode`: one of `PERIOD_PREMIUM_MODE_EQUAL`, `PERIOD_PREMIUM_MODE_FIRST_DIFF`, `PERIOD_PREMIUM_MODE_MULTI_DIFF`.
    pub period_premium_mode: Option<PeriodPremiumMode>,
    /// `payment_period`: one of `PAYMENT_PERIOD_DAY`, `PAYMENT_PERIOD_WEEK`, `PAYMENT_PERIOD_BIWEEKLY`, `PAYMENT_PERIOD_MONTH`, `PAYMENT_PERIOD_QUARTER`, `PAYMENT_PERIOD_HALF_YEAR`, `PAYMENT_PERIOD_YEAR`.
    pub payment_period: Option<PaymentPeriod>,
    /// 首期保费金额.
    pub first_period_amount: Option<i64>,
    /// 后续每期保费金额.
    pub subsequent_period_amount: Option<i64>,
    /// `coverage_term_type`: one of `COVERAGE_TERM_TYPE_FIXED_DATE`, `COVERAGE_TERM_TYPE_LIFETIME`.
    pub coverage_term_type: Option<CoverageTermType>,
}

crate::answer! {
    PostAnswer {
        required out_insurance_no "out_insurance_no",
        required insurance_name "insurance_name",
        required insured_name_list "insured_name_list",
        required insurance_company_code "insurance_company_code",
        required effective_time "effective_time",
        required expired_time "expired_time",
        required coverage_detail "coverage_detail",
        required support_renewal "support_renewal",
        optional start_renewal_time "start_renewal_time",
        optional end_renewal_time "end_renewal_time",
        required policy_type "policy_type",
        optional car_number "car_number",
        optional pet_name "pet_name",
        optional address "address",
        required policy_state "policy_state",
        optional policy_code "policy_code",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        required policy_periods "policy_periods",
        required free_insurance "free_insurance",
        optional combined_payment "combined_payment",
        optional payment_method "payment_method",
        optional period_premium_mode "period_premium_mode",
        optional payment_period "payment_period",
        optional first_period_amount "first_period_amount",
        optional subsequent_period_amount "subsequent_period_amount",
        optional coverage_term_type "coverage_term_type",
    }
}

impl Request for PostRequest {}
