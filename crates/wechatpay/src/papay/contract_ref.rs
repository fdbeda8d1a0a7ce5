use serde::{Deserialize, Serialize};

use super::family::Family;
use crate::error::{Error, ErrorKind};

/// Names one contract, in the terms of its family. Store it as JSON, or make it anew from a row of your database.
///
/// ```
/// use wechatpay::papay::ContractRef;
///
/// let contract = ContractRef::partner_papay("1900000109", 12535, "wxwtdk20200910100000");
/// let stored = serde_json::to_string(&contract)?;
/// assert_eq!(
///     stored,
///     r#"{"family":"partner-papay","sub_mchid":"1900000109","plan_id":"12535","out_contract_code":"wxwtdk20200910100000"}"#
/// );
/// assert_eq!(serde_json::from_str::<ContractRef>(&stored)?, contract);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// The merchant, service provider or platform (`mchid`) is the client's own and not part of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractRef {
    /// Which paths and words it goes by.
    pub family: Family,
    /// AppID, where the family asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// AppID of the service provider or institution (服务商, 机构).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// Sub-merchant (子商户号).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// The sub-merchant's AppID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// Template (模板ID), a number in most families and a text in some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// Service of 免密支付 (免密支付服务ID); it stands in the template's place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// The merchant's own contract number (商户签约协议号).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
    /// WeChat Pay's contract number (委托代扣协议ID), once signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// The payer, under `appid` or `sp_appid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
}

impl ContractRef {
    pub(super) const fn of(family: Family) -> Self {
        Self {
            family,
            appid: None,
            sp_appid: None,
            sub_mchid: None,
            sub_appid: None,
            plan_id: None,
            service_id: None,
            out_contract_code: None,
            contract_id: None,
            openid: None,
        }
    }

    fn numbered(family: Family, plan_id: impl ToString, out_contract_code: impl Into<String>) -> Self {
        Self::of(family).with_plan_id(plan_id).with_out_contract_code(out_contract_code)
    }

    /// 境外委托代扣 of a direct merchant (直连模式).
    pub fn global(appid: impl Into<String>, plan_id: impl ToString, out_contract_code: impl Into<String>) -> Self {
        Self::numbered(Family::Global, plan_id, out_contract_code).with_appid(appid)
    }

    /// 境外委托代扣 of an institution (机构模式); see also [`with_sub_appid`](Self::with_sub_appid).
    pub fn global_institution(
        sp_appid: impl Into<String>,
        sub_mchid: impl Into<String>,
        plan_id: impl ToString,
        out_contract_code: impl Into<String>,
    ) -> Self {
        Self::numbered(Family::Global, plan_id, out_contract_code).with_sp_appid(sp_appid).with_sub_mchid(sub_mchid)
    }

    /// 合单委托代扣 of an ecommerce platform.
    pub fn combine_papay(plan_id: impl ToString, out_contract_code: impl Into<String>) -> Self {
        Self::numbered(Family::CombinePapay, plan_id, out_contract_code)
    }

    /// 免密支付, any role.
    #[expect(clippy::needless_pass_by_value, reason = "numbers and text alike are written without a `&`")]
    pub fn password_exempt(service_id: impl ToString, out_contract_code: impl Into<String>) -> Self {
        Self { service_id: Some(service_id.to_string()), ..Self::of(Family::PasswordExempt) }
            .with_out_contract_code(out_contract_code)
    }

    /// 委托代扣 or 预约扣费 of a direct merchant.
    pub fn papay(plan_id: impl ToString, out_contract_code: impl Into<String>) -> Self {
        Self::numbered(Family::Papay, plan_id, out_contract_code)
    }

    /// 委托代扣 or 预约扣费 of a service provider (服务商).
    pub fn partner_papay(
        sub_mchid: impl Into<String>,
        plan_id: impl ToString,
        out_contract_code: impl Into<String>,
    ) -> Self {
        Self::numbered(Family::PartnerPapay, plan_id, out_contract_code).with_sub_mchid(sub_mchid)
    }

    /// 鸿蒙委托代扣.
    pub fn harmony(plan_id: impl ToString, out_contract_code: impl Into<String>) -> Self {
        Self::numbered(Family::Harmony, plan_id, out_contract_code)
    }

    /// 保险自动续费.
    pub fn insurance(plan_id: impl ToString, out_contract_code: impl Into<String>) -> Self {
        Self::numbered(Family::Insurance, plan_id, out_contract_code)
    }

    /// 教育续费通: a payer has one contract of a template. A service provider adds [`with_sub_mchid`](Self::with_sub_mchid).
    pub fn edu_papay(appid: impl Into<String>, openid: impl Into<String>, plan_id: impl ToString) -> Self {
        Self::of(Family::EduPapay).with_plan_id(plan_id).with_appid(appid).with_openid(openid)
    }

    /// 校园轻松付.
    pub fn edu_school_pay(
        openid: impl Into<String>,
        plan_id: impl ToString,
        out_contract_code: impl Into<String>,
    ) -> Self {
        Self::numbered(Family::EduSchoolPay, plan_id, out_contract_code).with_openid(openid)
    }

    /// 信贷还款.
    pub fn credit_repayment(out_contract_code: impl Into<String>) -> Self {
        Self::of(Family::CreditRepayment).with_out_contract_code(out_contract_code)
    }

    /// 个人收款方授权.
    pub fn individual(appid: impl Into<String>, out_contract_code: impl Into<String>) -> Self {
        Self::of(Family::IndividualContracts).with_out_contract_code(out_contract_code).with_appid(appid)
    }

    /// With WeChat Pay's number (委托代扣协议ID).
    #[must_use]
    pub fn with_contract_id(self, contract_id: impl Into<String>) -> Self {
        Self { contract_id: Some(contract_id.into()), ..self }
    }

    /// With the AppID.
    #[must_use]
    pub fn with_appid(self, appid: impl Into<String>) -> Self {
        Self { appid: Some(appid.into()), ..self }
    }

    /// With the AppID of the service provider or institution.
    #[must_use]
    pub fn with_sp_appid(self, sp_appid: impl Into<String>) -> Self {
        Self { sp_appid: Some(sp_appid.into()), ..self }
    }

    /// With the sub-merchant.
    #[must_use]
    pub fn with_sub_mchid(self, sub_mchid: impl Into<String>) -> Self {
        Self { sub_mchid: Some(sub_mchid.into()), ..self }
    }

    /// With the sub-merchant's AppID.
    #[must_use]
    pub fn with_sub_appid(self, sub_appid: impl Into<String>) -> Self {
        Self { sub_appid: Some(sub_appid.into()), ..self }
    }

    /// With the payer.
    #[must_use]
    pub fn with_openid(self, openid: impl Into<String>) -> Self {
        Self { openid: Some(openid.into()), ..self }
    }

    /// With the template.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "numbers and text alike are written without a `&`")]
    pub fn with_plan_id(self, plan_id: impl ToString) -> Self {
        Self { plan_id: Some(plan_id.to_string()), ..self }
    }

    /// With the merchant's own number.
    #[must_use]
    pub fn with_out_contract_code(self, out_contract_code: impl Into<String>) -> Self {
        Self { out_contract_code: Some(out_contract_code.into()), ..self }
    }

    /// Whether both name the same contract, as far as they say: nothing that both have differs, and they share a number.
    ///
    /// A notification does not name all that a reference has; 委托代扣, 鸿蒙委托代扣 and 免密支付 even share one.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let pairs = [
            (&self.sub_mchid, &other.sub_mchid),
            (&self.plan_id, &other.plan_id),
            (&self.service_id, &other.service_id),
            (&self.out_contract_code, &other.out_contract_code),
            (&self.contract_id, &other.contract_id),
        ];
        let differ =
            |(one, other): &(&Option<String>, &Option<String>)| one.is_some() && other.is_some() && one != other;
        let both = |one: &Option<String>, other: &Option<String>| one.is_some() && one == other;
        let of_user = both(&self.openid, &other.openid) && both(&self.plan_id, &other.plan_id);
        let numbered = both(&self.contract_id, &other.contract_id)
            || both(&self.out_contract_code, &other.out_contract_code)
            || (of_user && self.out_contract_code.is_none() && other.out_contract_code.is_none());
        self.family.notified_as() == other.family.notified_as() && numbered && !pairs.iter().any(differ)
    }

    /// A name that a step cannot do without.
    pub(super) fn need(&self, field: &'static str, step: &str) -> Result<String, Error> {
        let value = match field {
            "appid" => self.appid.as_ref(),
            "sub_mchid" => self.sub_mchid.as_ref(),
            "sp_appid" => self.sp_appid.as_ref(),
            "plan_id" => self.plan_id.as_ref(),
            "service_id" => self.service_id.as_ref(),
            "out_contract_code" => self.out_contract_code.as_ref(),
            "contract_id" => self.contract_id.as_ref(),
            "openid" => self.openid.as_ref(),
            _ => None,
        };
        value.cloned().ok_or_else(|| {
            let hint = if field == "contract_id" { "; query the contract, its answer has it" } else { "" };
            let family = self.family;
            refused(format!(
                "to {step} a contract of {family}, its `{field}` is needed, and this reference has none{hint}"
            ))
        })
    }
}

/// A step that is not taken: nothing was sent.
pub(super) fn refused(what: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidRequest, what)
}
