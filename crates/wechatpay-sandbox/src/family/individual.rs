//! `/v3/ecommerce/individual-contracts/…` (个人收款方授权): a person lets a platform pay them. No money is deducted, and no page
//! describes a notification.

use jiff::SignedDuration;
use serde_json::{Value, json};
use wechatpay_spec::table::v3::ecommerce as table;

use super::{Asked, Duty, Family, FamilyId, Place, Reply, TEN_MINUTES, after, duty};
use crate::{
    clock::beijing,
    engine::{
        contract::{ContractState, Deed, Session, Terms},
        life::Draft,
        notice::Telling,
        party::TemplateKind,
        payer::Payer,
        turn::Turn,
    },
    fields::{Object, text},
    refusal::Refusal,
};

#[derive(Debug)]
pub(crate) struct Individual;

pub(super) static DUTIES: [Duty; 6] = {
    const fn pre_sign(operation: &'static wechatpay_spec::Operation) -> Duty {
        Duty::call(operation, |t, a| duty::pre_sign(t, a, &Individual))
    }
    [
        pre_sign(&table::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM),
        pre_sign(&table::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_APP),
        pre_sign(&table::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_MINI_PROGRAM),
        pre_sign(&table::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP),
        Duty::call(&table::GET_INDIVIDUAL_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, |t, a| {
            duty::by_code(t, a, &Individual)
        }),
        Duty::call(&table::GET_INDIVIDUAL_CONTRACTS_OPENID, by_openid),
    ]
};

/// How long a real-name token is good for.
const TOKEN_LIFE: SignedDuration = SignedDuration::from_hours(2);

impl Family for Individual {
    fn id(&self) -> FamilyId {
        FamilyId::Individual
    }

    /// What stands in a template's place is the AppID.
    fn template_kind(&self) -> Option<TemplateKind> {
        None
    }

    fn most_in_force(&self) -> u32 {
        u32::MAX
    }

    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        let terms = Terms {
            payer: text(asked.body, "openid").map(Payer::new),
            ..Terms::read(FamilyId::Individual, asked, "appid", "")
        };
        Ok(Draft { terms, expires: after(turn.now, TEN_MINUTES) })
    }

    fn answer(&self, session: &Session, _: Place<'_>) -> Value {
        json!({"pre_entrustweb_id": session.id})
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        let authorized = deed.contract.state.is_live();
        let with_real_name = authorized && deed.terms.body.read().get("cred_id").is_some();
        let signed = deed.contract.state != ContractState::SignFailed;
        let real_name = json!({
            "scope": "pay_realname",
            "access_token": format!("REALNAME-{}", deed.contract.id),
            "access_token_expire_time": beijing(after(deed.contract.signed, TOKEN_LIFE)),
        });
        Object::new()
            .with_some("individual_auth_id", signed.then_some(&*deed.contract.id))
            .with("signed_time", beijing(deed.contract.signed))
            .with("auth_state", state(deed))
            .with("individual_openid", &*deed.contract.payer.openid)
            .with_some("real_name_auth_result", with_real_name.then_some(real_name))
            .into()
    }

    fn signed(&self, _: Deed<'_>) -> Option<Telling> {
        None
    }

    fn ended(&self, _: Deed<'_>) -> Option<Telling> {
        None
    }
}

fn state(deed: Deed<'_>) -> &'static str {
    if deed.contract.state.is_live() { "AUTHORIZED" } else { "UNAUTHORIZED" }
}

/// The last authorization of a person.
fn by_openid(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let named = |name: &str| text(asked.named, name).unwrap_or_default();
    let (mchid, appid) = (&asked.merchant.mchid, named("appid"));
    let found = turn.ledger.contract_of(mchid, FamilyId::Individual, appid, named("openid"));
    let deed = found.ok_or_else(|| Individual.unknown(asked))?;
    let ended = deed.contract.ended.as_ref().map(|ended| ended.at);
    let answer = Object::new()
        .with("individual_auth_id", &*deed.contract.id)
        .with("operation_time", beijing(ended.unwrap_or(deed.contract.signed)))
        .with("auth_state", state(deed));
    Ok(answer.into())
}
