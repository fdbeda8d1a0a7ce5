//! Which operation queries or ends a contract, in each family.

use serde_json::json;
use wechatpay_api::Draft;
use wechatpay_spec::table::v3::{
    credit_repayment as credit, ecommerce, edu_papay as edu, eduschoolpay as school, global, papay,
    password_exempt_contract as exempt,
};

use super::{
    contract_ref::{ContractRef, refused},
    family::Family,
};
use crate::error::Error;

/// By WeChat Pay's number where the family knows such a query and the reference has it, else by the merchant's.
pub(super) fn query(contract: &ContractRef) -> Result<Draft, Error> {
    let need = |field| contract.need(field, "query");
    let draft = match contract.family {
        Family::Global => match &contract.contract_id {
            Some(id) => Draft::of(&global::GET_PAPAY_CONTRACTS_CONTRACT_ID).variable("contract_id", id),
            None => Draft::of(&global::GET_PAPAY_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE)
                .variable("out_contract_code", need("out_contract_code")?)
                .query("plan_id", need("plan_id")?),
        },
        Family::CombinePapay => planned(
            Draft::of(&ecommerce::GET_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE),
            need,
        )?,
        Family::PasswordExempt => {
            Draft::of(&exempt::GET_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE)
                .variable("service_id", need("service_id")?)
                .variable("out_contract_code", need("out_contract_code")?)
        }
        Family::Papay => {
            planned(Draft::of(&papay::GET_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE), need)?
        }
        Family::PartnerPapay => planned(
            Draft::of(&papay::GET_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE)
                .query("sub_mchid", need("sub_mchid")?),
            need,
        )?,
        Family::Harmony => planned(
            Draft::of(&papay::GET_SIGN_CONTRACTS_HARMONY_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE),
            need,
        )?,
        Family::Insurance => planned(
            Draft::of(&papay::GET_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE),
            need,
        )?,
        Family::EduPapay => {
            let draft = match &contract.contract_id {
                Some(id) => Draft::of(&edu::GET_CONTRACTS_ID_CONTRACT_ID).variable("contract_id", id),
                None => Draft::of(&edu::GET_USER_OPENID_CONTRACTS)
                    .variable("openid", need("openid")?)
                    .query("plan_id", need("plan_id")?),
            };
            draft.query("appid", need("appid")?)
        }
        Family::EduSchoolPay => match &contract.contract_id {
            Some(id) => Draft::of(&school::GET_CONTRACTS_CONTRACT_ID).variable("contract_id", id),
            None => Draft::of(&school::GET_USERS_OPENID_CONTRACTS)
                .variable("openid", need("openid")?)
                .query("plan_id", need("plan_id")?)
                .query("contract_status", "ADD"),
        },
        Family::CreditRepayment => Draft::of(&credit::GET_PARTNER_CONTRACTS_OUT_CONTRACT_CODE)
            .variable("out_contract_code", need("out_contract_code")?),
        Family::IndividualContracts => match (&contract.out_contract_code, &contract.openid) {
            (None, Some(openid)) => Draft::of(&ecommerce::GET_INDIVIDUAL_CONTRACTS_OPENID)
                .variable("openid", openid)
                .query("permission_type", "INDIVIDUAL_PAYEE"),
            _ => Draft::of(&ecommerce::GET_INDIVIDUAL_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE)
                .variable("out_contract_code", need("out_contract_code")?),
        }
        .query("appid", need("appid")?),
    };
    Ok(match contract.family {
        Family::Global => with_parties(draft, contract, &["appid", "sub_mchid", "sp_appid", "sub_appid"]),
        Family::EduPapay => with_parties(draft, contract, &["sub_mchid", "sub_appid"]),
        _ => draft,
    })
}

/// Ends a contract; `note` says why.
pub(super) fn terminate(contract: &ContractRef, note: &str) -> Result<Draft, Error> {
    let need = |field| contract.need(field, "terminate");
    let remark = json!({ "contract_termination_remark": note });
    Ok(match contract.family {
        Family::Global => {
            let mut body = serde_json::Map::new();
            for (name, value) in parties(contract, &["appid", "sp_appid", "sub_mchid", "sub_appid"]) {
                body.insert(name.to_owned(), value.clone().into());
            }
            body.insert("termination_note".to_owned(), note.into());
            Draft::of(&global::POST_PAPAY_CONTRACTS_CONTRACT_ID_TERMINATE)
                .variable("contract_id", need("contract_id")?)
                .json(&body)
        }
        Family::CombinePapay => planned(
            Draft::of(
                &ecommerce::POST_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE,
            ),
            need,
        )?
        .json(&remark),
        Family::PasswordExempt => {
            Draft::of(&exempt::POST_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE)
                .variable("service_id", need("service_id")?)
                .variable("out_contract_code", need("out_contract_code")?)
                .json(&remark)
        }
        Family::Papay | Family::Harmony => planned(
            Draft::of(&papay::POST_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE),
            need,
        )?
        .json(&remark),
        Family::PartnerPapay => planned(
            Draft::of(
                &papay::POST_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE,
            ),
            need,
        )?
        .json(&json!({ "sub_mchid": need("sub_mchid")?, "contract_termination_remark": note })),
        Family::Insurance => planned(
            Draft::of(
                &papay::POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE,
            ),
            need,
        )?
        .json(&remark),
        Family::EduPapay => Draft::of(&edu::DELETE_CONTRACTS_CONTRACT_ID).variable("contract_id", need("contract_id")?),
        Family::EduSchoolPay => {
            Draft::of(&school::POST_CONTRACTS_CONTRACT_ID_TERMINATE).variable("contract_id", need("contract_id")?)
        }
        Family::CreditRepayment => Draft::of(&credit::POST_PARTNER_CONTRACTS_TERMINATE)
            .json(&json!({ "out_contract_code": need("out_contract_code")?, "contract_termination_remark": note })),
        Family::IndividualContracts => {
            return Err(refused(
                "an individual payee's authorisation (个人收款方授权) has no termination by the merchant: the person takes it back in WeChat",
            ));
        }
    })
}

/// The two path variables that most families share.
fn planned(draft: Draft, need: impl Fn(&'static str) -> Result<String, Error>) -> Result<Draft, Error> {
    Ok(draft.variable("plan_id", need("plan_id")?).variable("out_contract_code", need("out_contract_code")?))
}

fn with_parties(draft: Draft, contract: &ContractRef, names: &[&'static str]) -> Draft {
    let asked: Vec<_> = draft.query.iter().map(|(name, _)| name.clone()).collect();
    parties(contract, names)
        .filter(|(name, _)| !asked.iter().any(|asked| asked == name))
        .fold(draft, |draft, (name, value)| draft.query(name, value))
}

/// Who the contract belongs to, as far as the reference says.
fn parties<'a>(
    contract: &'a ContractRef,
    names: &[&'static str],
) -> impl Iterator<Item = (&'static str, &'a String)> + use<'a> {
    let all = [
        ("appid", &contract.appid),
        ("sub_mchid", &contract.sub_mchid),
        ("sp_appid", &contract.sp_appid),
        ("sub_appid", &contract.sub_appid),
    ];
    let names = names.to_vec();
    all.into_iter()
        .filter(move |(name, _)| names.contains(name))
        .filter_map(|(name, value)| Some((name, value.as_ref()?)))
}
