//! Families of entrusted deduction. What they share is in [`crate::life`]; each says here only what is its own.

mod combine;
mod global;
mod password_exempt;
mod scheduled;

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use wechatpay_spec::{Operation, table};

use crate::{
    life::{Contract, Draft, Session},
    merchant::{Merchant, MerchantKind},
    random,
    refusal::Refusal,
};

/// A pre-sign whose body fits the table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) merchant: &'a Merchant,
    pub(crate) body: &'a Value,
    /// The `sp_openid` that is known of the person whom `sub_openid` names.
    pub(crate) linked: Option<&'a str>,
    /// Time in the world.
    pub(crate) now: Timestamp,
}

/// Where a session lives, for answers that hold a URL.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) url: &'a str,
    /// `None`: the default world.
    pub(crate) world: Option<&'a str>,
}

/// What a notification says.
#[derive(Debug, Clone)]
pub(crate) struct Telling {
    pub(crate) event_type: &'static str,
    pub(crate) original_type: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) payload: Value,
}

/// How the user comes back to the merchant.
#[derive(Debug, Clone, Default)]
pub(crate) struct Return {
    /// `referrerInfo.extraData` of the merchant's mini program.
    pub(crate) extra_data: Option<Value>,
    /// The page that opens.
    pub(crate) url: Option<String>,
}

/// What a family has of its own.
pub(crate) trait Family: fmt::Debug + Sync {
    /// Its name, which also parts its numbers from those of other families.
    fn name(&self) -> &'static str;

    /// Judges the family's own rules and reads the terms.
    fn draft(&'static self, asked: Asked<'_>) -> Result<Draft, Refusal>;

    /// The answer to a pre-sign.
    fn answer(&self, session: &Session, place: Place<'_>) -> Value;

    /// The notification that a contract was signed.
    fn signed(&self, contract: &Contract) -> Telling;

    /// The answer to a query.
    fn contract(&self, contract: &Contract) -> Value;

    /// A new id for a session, in the family's looks.
    fn session_id(&self) -> Result<String, Refusal> {
        random::letters(29)
    }

    /// A new contract id, in the family's looks.
    fn contract_id(&self) -> Result<String, Refusal> {
        Ok(format!("1{}", random::digits(17)?))
    }

    /// Contracts that one user may have in force for one template.
    fn most_in_force(&self) -> usize {
        1
    }

    /// Whether a query that names these fields means this contract.
    fn means(&self, contract: &Contract, named: &Value) -> bool {
        const COMPARED: [&str; 6] = ["appid", "sp_appid", "sub_mchid", "sub_appid", "plan_id", "service_id"];
        COMPARED.iter().all(|name| named.get(*name).is_none_or(|value| contract.terms.body.get(*name) == Some(value)))
    }

    /// How the user comes back after confirming.
    fn comes_back(&self, contract: &Contract) -> Return {
        let extra_data = json!({"return_code": "SUCCESS", "return_msg": "签约成功", "contract_id": contract.id});
        Return { extra_data: Some(extra_data), url: None }
    }
}

/// What the gateway does for an operation.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Task {
    PreSign(&'static dyn Family),
    QueryById(&'static dyn Family),
    QueryByCode(&'static dyn Family),
    Certificates,
    Echo,
}

/// A task and who may ask for it; an empty list lets everyone.
#[derive(Debug)]
pub(crate) struct Duty {
    operation: &'static Operation,
    pub(crate) task: Task,
    pub(crate) roles: &'static [MerchantKind],
}

static DUTIES: [Duty; 12] = {
    use table::v3::{certificates, ecommerce, global as overseas, papay, password_exempt_contract as exempt, security};

    const fn duty(operation: &'static Operation, task: Task, roles: &'static [MerchantKind]) -> Duty {
        Duty { operation, task, roles }
    }
    const GLOBAL: &[MerchantKind] = &[MerchantKind::Direct, MerchantKind::Institution];
    const PLATFORM: &[MerchantKind] = &[MerchantKind::EcommercePlatform];
    const PROVIDER: &[MerchantKind] = &[MerchantKind::ServiceProvider];

    [
        duty(&overseas::POST_PAPAY_CONTRACTS_MINIPROGRAM_PRE_ENTRUST_SIGN, Task::PreSign(&global::Global), GLOBAL),
        duty(&overseas::POST_PAPAY_CONTRACTS_JSAPI_PRE_ENTRUST_SIGN, Task::PreSign(&global::Global), GLOBAL),
        duty(&overseas::GET_PAPAY_CONTRACTS_CONTRACT_ID, Task::QueryById(&global::Global), GLOBAL),
        duty(
            &overseas::GET_PAPAY_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE,
            Task::QueryByCode(&global::Global),
            GLOBAL,
        ),
        duty(
            &ecommerce::POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM,
            Task::PreSign(&combine::Combine),
            PLATFORM,
        ),
        duty(
            &ecommerce::GET_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE,
            Task::QueryByCode(&combine::Combine),
            PLATFORM,
        ),
        duty(
            &exempt::POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_MINI_PROGRAM,
            Task::PreSign(&password_exempt::PasswordExempt),
            PROVIDER,
        ),
        duty(
            &exempt::GET_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE,
            Task::QueryByCode(&password_exempt::PasswordExempt),
            &[],
        ),
        duty(
            &papay::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM,
            Task::PreSign(&scheduled::Scheduled),
            PROVIDER,
        ),
        duty(
            &papay::GET_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE,
            Task::QueryByCode(&scheduled::Scheduled),
            PROVIDER,
        ),
        duty(&certificates::GET, Task::Certificates, &[]),
        duty(&security::POST_ECHO, Task::Echo, &[]),
    ]
};

/// What to do for an operation; `None` when the sandbox does not play it.
pub(crate) fn duty(operation: &'static Operation) -> Option<&'static Duty> {
    DUTIES.iter().find(|duty| std::ptr::eq(duty.operation, operation))
}

const TWO_HOURS: SignedDuration = SignedDuration::from_hours(2);
const TEN_MINUTES: SignedDuration = SignedDuration::from_mins(10);

/// The end of a session that lives for `validity` from now.
fn after(now: Timestamp, validity: SignedDuration) -> Timestamp {
    now.checked_add(validity).unwrap_or(Timestamp::MAX)
}

const SUMMARY: &str = "委托代扣签约通知";
const ENTRUST: &str = "entrust";
/// The mini program of WeChat Pay in which users sign.
const SIGN_APPID: &str = "wxbd687630cd02ce1d";
const SIGN_PATH: &str = "pages/PwdExemptContract/index";
