//! The families of contracts and the scenes in which they are signed: each pre-sign once.

use serde_json::Value;
use wechatpay::{
    Answer, Error, Launch,
    api::v3::{
        credit_repayment::partner::contracts as credit,
        ecommerce::{
            combine_papay::contracts::pre_entrust_sign as combine,
            individual_contracts::{pre_entrust_sign as individual, pre_entrust_sign_with_real_name_identity as named},
        },
        edu_papay::contracts::presign as edu,
        eduschoolpay::contracts::presign as school,
        global::papay::contracts as global,
        papay::{
            insurance_sign::contracts::pre_entrust_sign as insurance,
            scheduled_deduct_sign::{
                contracts::pre_entrust_sign as scheduled, partner::contracts::pre_entrust_sign as partner,
            },
            sign::contracts::pre_entrust_sign as device,
        },
        password_exempt_contract::contracts as exempt,
    },
    papay::Family,
};
use wechatpay_spec::{
    Operation,
    table::v3::{
        credit_repayment as t_credit, ecommerce as t_ecommerce, edu_papay as t_edu, eduschoolpay as t_school,
        global as t_global, papay as t_papay, password_exempt_contract as t_exempt,
    },
};

type ReadLaunch = fn(&Answer<Value>) -> Result<Launch, Error>;

/// One way to open a signing session.
pub(super) struct Scene {
    pub(super) family: Family,
    pub(super) name: &'static str,
    pub(super) operation: &'static Operation,
    /// What the front end needs, from the answer; `None`: nothing to open, it follows a payment.
    pub(super) launch: Option<ReadLaunch>,
}

macro_rules! scenes {
    ($($family:ident $name:literal $operation:path $(, $answer:ty)?;)+) => {
        &[$(Scene {
            family: Family::$family,
            name: $name,
            operation: &$operation,
            launch: scenes!(@launch $($answer)?),
        }),+]
    };
    (@launch $answer:ty) => { Some(|answer| Ok(Launch::from(&answer.parse::<$answer>()?))) };
    (@launch) => { None };
}

/// In each family, the usual scene comes first.
pub(super) const SCENES: &[Scene] = scenes! {
    Papay "mini-program" t_papay::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM, scheduled::mini_program::PostAnswer;
    Papay "jsapi" t_papay::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI, scheduled::jsapi::PostAnswer;
    Papay "h5" t_papay::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5, scheduled::h5::PostAnswer;
    Papay "app" t_papay::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP, scheduled::app::PostAnswer;
    PartnerPapay "mini-program" t_papay::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM, partner::mini_program::PostAnswer;
    PartnerPapay "jsapi" t_papay::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI, partner::jsapi::PostAnswer;
    PartnerPapay "h5" t_papay::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_H5, partner::h5::PostAnswer;
    PartnerPapay "app" t_papay::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_APP, partner::app::PostAnswer;
    CombinePapay "mini-program" t_ecommerce::POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM, combine::mini_program::PostAnswer;
    CombinePapay "app" t_ecommerce::POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN, combine::PostAnswer;
    Global "mini-program" t_global::POST_PAPAY_CONTRACTS_MINIPROGRAM_PRE_ENTRUST_SIGN, global::miniprogram_pre_entrust_sign::PostAnswer;
    Global "jsapi" t_global::POST_PAPAY_CONTRACTS_JSAPI_PRE_ENTRUST_SIGN, global::jsapi_pre_entrust_sign::PostAnswer;
    Global "h5" t_global::POST_PAPAY_CONTRACTS_H5_PRE_ENTRUST_SIGN, global::h5_pre_entrust_sign::PostAnswer;
    Global "web" t_global::POST_PAPAY_CONTRACTS_WEB_PRE_ENTRUST_SIGN, global::web_pre_entrust_sign::PostAnswer;
    Global "app" t_global::POST_PAPAY_CONTRACTS_APP_PRE_ENTRUST_SIGN, global::app_pre_entrust_sign::PostAnswer;
    PasswordExempt "mini-program" t_exempt::POST_CONTRACTS_NORMAL_PRE_ENTRUST_SIGN_MINI_PROGRAM, exempt::normal::pre_entrust_sign::mini_program::PostAnswer;
    PasswordExempt "after-payment" t_exempt::POST_CONTRACTS_NORMAL_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN;
    PasswordExempt "ecommerce-mini-program" t_exempt::POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM, exempt::ecommerce::pre_entrust_sign::mini_program::PostAnswer;
    PasswordExempt "ecommerce-after-payment" t_exempt::POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN;
    PasswordExempt "service-provider-mini-program" t_exempt::POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_MINI_PROGRAM, exempt::service_provider::pre_entrust_sign::mini_program::PostAnswer;
    PasswordExempt "service-provider-after-payment" t_exempt::POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN;
    PasswordExempt "qs-mini-program" t_exempt::POST_CONTRACTS_QS_PRE_ENTRUST_SIGN_MINI_PROGRAM, exempt::qs::pre_entrust_sign::mini_program::PostAnswer;
    PasswordExempt "qs-after-payment" t_exempt::POST_CONTRACTS_QS_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN;
    Harmony "device" t_papay::POST_SIGN_CONTRACTS_PRE_ENTRUST_SIGN, device::PostAnswer;
    Insurance "mini-program" t_papay::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM, insurance::mini_program::PostAnswer;
    Insurance "jsapi" t_papay::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI, insurance::jsapi::PostAnswer;
    Insurance "h5" t_papay::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5, insurance::h5::PostAnswer;
    Insurance "app" t_papay::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP, insurance::app::PostAnswer;
    EduPapay "mini-program" t_edu::POST_CONTRACTS_PRESIGN, edu::PostAnswer;
    EduSchoolPay "mini-program" t_school::POST_CONTRACTS_PRESIGN, school::PostAnswer;
    CreditRepayment "h5" t_credit::POST_PARTNER_CONTRACTS_H5_PRESIGN, credit::h5_presign::PostAnswer;
    CreditRepayment "app" t_credit::POST_PARTNER_CONTRACTS_APP_PRESIGN, credit::app_presign::PostAnswer;
    IndividualContracts "mini-program" t_ecommerce::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM, individual::mini_program::PostAnswer;
    IndividualContracts "app" t_ecommerce::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_APP, individual::app::PostAnswer;
    IndividualContracts "named-mini-program" t_ecommerce::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_MINI_PROGRAM, named::mini_program::PostAnswer;
    IndividualContracts "named-app" t_ecommerce::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP, named::app::PostAnswer;
};

/// The families' words and titles, as [`Family`] shows them.
pub(super) const FAMILIES: [(Family, &str, &str); 11] = [
    (Family::Papay, "papay", "委托代扣"),
    (Family::PartnerPapay, "partner-papay", "服务商委托代扣"),
    (Family::CombinePapay, "combine-papay", "合单委托代扣"),
    (Family::Global, "global", "境外委托代扣"),
    (Family::PasswordExempt, "password-exempt", "免密支付"),
    (Family::Harmony, "harmony", "鸿蒙委托代扣"),
    (Family::Insurance, "insurance", "保险自动续费"),
    (Family::EduPapay, "edu-papay", "教育续费通"),
    (Family::EduSchoolPay, "edu-school-pay", "校园轻松付"),
    (Family::CreditRepayment, "credit-repayment", "信贷还款"),
    (Family::IndividualContracts, "individual-contracts", "个人收款方授权"),
];

/// The family's word, and its title.
pub(super) fn words(family: Family) -> (&'static str, &'static str) {
    FAMILIES.iter().find(|(known, ..)| *known == family).map_or(("", ""), |(_, word, title)| (word, title))
}

#[cfg(test)]
mod tests {
    use super::{FAMILIES, SCENES};

    #[test]
    fn every_scene_has_a_family_and_families_are_called_as_the_client_calls_them() {
        for (family, word, title) in FAMILIES {
            assert_eq!(family.to_string(), format!("{word} ({title})"));
            assert!(SCENES.iter().any(|scene| scene.family == family), "{word}");
        }
        assert!(SCENES.iter().all(|scene| FAMILIES.iter().any(|(family, ..)| *family == scene.family)));
    }

    #[test]
    fn no_two_scenes_of_a_family_have_one_name_or_one_operation() {
        for (at, scene) in SCENES.iter().enumerate() {
            for other in &SCENES[at + 1..] {
                assert!(scene.family != other.family || scene.name != other.name, "{}", scene.name);
                assert_ne!(scene.operation.name, other.operation.name);
            }
        }
    }
}
