//! `/v3/papay/insurance-sign/…` and `/v3/papay/insurance-pay/…` (保险自动续费): many periods, each booked and deducted by itself, and
//! renewed when they have run out.

mod frequency;
mod modify;
mod period;
mod plan;
mod renew;

use jiff::{SignedDuration, Timestamp, ToSpan as _, civil::Time};
use serde_json::{Value, json};
use wechatpay_core::calendar::{self, insurance as windows};
use wechatpay_spec::table::v3::papay as table;

use super::{
    Asked, Duty, ENDED, Family, FamilyId, Place, Reply, SIGN_APPID, SIGN_PATH, SIGNED, TEN_MINUTES, after, duty, fits,
    scheduled::redirect_url, terminate_info, transaction,
};
use crate::{
    clock::beijing,
    engine::{
        contract::{Contract, ContractState, Deed, EndedBy, Paid, Period, PeriodState, Session, Terms},
        fact::ContractChange,
        life::{self, Draft, Signing},
        notice::Telling,
        order::{Order, OrderKind},
        party::TemplateKind,
        payer::Payer,
        turn::Turn,
    },
    fields::{Object, text},
    refusal::Refusal,
};

#[derive(Debug)]
pub(crate) struct Insurance;

pub(super) static DUTIES: [Duty; 12] = {
    const fn pre_sign(operation: &'static wechatpay_spec::Operation) -> Duty {
        Duty::call(operation, |t, a| duty::pre_sign(t, a, &Insurance))
    }
    [
        pre_sign(&table::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI),
        pre_sign(&table::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM),
        pre_sign(&table::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5),
        pre_sign(&table::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP),
        Duty::call(&table::GET_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, |t, a| {
            duty::by_code(t, a, &Insurance)
        }),
        Duty::call(
            &table::POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE,
            terminate,
        ),
        Duty::call(&table::POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_RENEW, renew::renew),
        Duty::call(
            &table::POST_INSURANCE_SIGN_POLICY_PERIODS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_MODIFY,
            modify::modify,
        ),
        Duty::call(
            &table::GET_INSURANCE_SIGN_POLICY_PERIODS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE,
            period::list,
        ),
        Duty::call(
            &table::POST_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_SCHEDULE,
            period::book,
        ),
        Duty::call(
            &table::GET_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID,
            period::query,
        ),
        Duty::call(&table::POST_INSURANCE_PAY_TRANSACTIONS_APPLY, period::deduct),
    ]
};

const ORIGINAL: &str = "insurance_entrust";
/// A payer who wants to end a contract may undo that for so long.
const PENDING: SignedDuration = SignedDuration::from_hours(24);
const REVOKE_PATH: &str = "pages/RevokeTermination/index";

impl Family for Insurance {
    fn id(&self) -> FamilyId {
        FamilyId::Insurance
    }

    fn template_kind(&self) -> Option<TemplateKind> {
        Some(TemplateKind::Insurance)
    }

    fn most_in_force(&self) -> u32 {
        10
    }

    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        let body = asked.body;
        let terms = Terms {
            payer: text(body, "openid").map(Payer::new),
            user_code: text(body, "out_user_code").map(Into::into),
            ..Terms::read(FamilyId::Insurance, asked, "plan_id", "contract_notify_url")
        };
        plan::check(turn, &terms, body)?;
        Ok(Draft { terms, expires: after(turn.now, TEN_MINUTES) })
    }

    fn answer(&self, session: &Session, place: Place<'_>) -> Value {
        let path = session.terms.operation.path;
        if path.ends_with("/jsapi") || path.ends_with("/h5") {
            return json!({"redirect_url": redirect_url(&session.id, place)});
        }
        let answer = Object::new().with("pre_entrustweb_id", &*session.id);
        if path.ends_with("/app") {
            return answer.into();
        }
        answer.with("redirect_appid", SIGN_APPID).with("redirect_path", SIGN_PATH).into()
    }

    fn signing(&self, turn: &mut Turn<'_>, terms: &Terms, contract_id: &str, payer: &Payer) -> Signing {
        let body = terms.body.read();
        // The pre-sign read them without complaint.
        let mut periods = plan::read(&body).unwrap_or_default();
        let expires = periods.last().and_then(|last| expires(turn, terms, last));
        let Some(first) = periods.first_mut() else { return Signing::default() };
        let order = plan::pays(&body).then(|| Order {
            contract: Some(contract_id.into()),
            period: Some(first.id),
            payer: Some(payer.clone()),
            ..transaction::of(terms.operation, &terms.mchid, &body, OrderKind::Direct, "PAP", turn.now)
        });
        // A free period needs no deduction.
        if order.is_some() || first.amount == 0 {
            first.state = PeriodState::Paid;
            first.paid = Some(Paid { amount: first.amount, date: turn.today() });
        }
        Signing { periods, order: order.map(Box::new), expires }
    }

    fn signed(&self, deed: Deed<'_>) -> Option<Telling> {
        Some(told("INSURANCE_ENTRUST.SIGN", SIGNED, deed))
    }

    fn ended(&self, deed: Deed<'_>) -> Option<Telling> {
        Some(told("INSURANCE_ENTRUST.TERMINATE", ENDED, deed))
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        let words = words(deed);
        if deed.contract.state != ContractState::TerminatePending {
            return words.into();
        }
        let url = format!("{REVOKE_PATH}?contract_id={}", deed.contract.id);
        words
            .with("revoke_terminate_contract_redirect_url", url)
            .with("revoke_terminate_contract_redirect_appid", SIGN_APPID)
            .into()
    }

    fn means(&self, deed: Deed<'_>, asked: &Asked<'_>) -> bool {
        let body = deed.terms.body.read();
        let same = |call: &Value, name: &str| call.get(name).is_none_or(|value| fits(value, body.get(name)));
        same(asked.named, "plan_id") && same(asked.body, "appid")
    }

    fn period_ends(&self, period: &Period) -> Option<Timestamp> {
        Some(windows::period_ends(period.date))
    }

    fn missed(&self, turn: &mut Turn<'_>, contract: u32, _: u32) {
        run_out(turn, contract);
    }

    fn paid(&self, turn: &mut Turn<'_>, contract: u32, _: &Order) {
        run_out(turn, contract);
    }

    fn kept(&self, turn: &mut Turn<'_>, contract: u32) {
        run_out(turn, contract);
    }

    /// The payer may think better of it; nothing is told before it is final.
    fn payer_ends(&self, turn: &mut Turn<'_>, contract: u32, remark: Option<&str>) {
        let remark = remark.map(str::to_owned);
        match turn.contract(contract).map(|contract| contract.state) {
            Some(ContractState::Signed) => {
                turn.change(contract, ContractChange::Pending { until: after(turn.now, PENDING), remark });
            }
            Some(ContractState::TerminatePending) => {}
            _ => {
                turn.end(contract, EndedBy::User, remark);
            }
        }
    }
}

/// A year after the last period, so that it can be renewed, unless the template says how long its contracts live.
fn expires(turn: &Turn<'_>, terms: &Terms, last: &Period) -> Option<Timestamp> {
    let is_set = turn.ledger.template_of(terms).is_some_and(|template| template.months.is_some());
    (!is_set).then(|| calendar::at(last.date.saturating_add(1.year()), Time::MIN))
}

/// Whether the pre-sign lets the contract be renewed (自动续保 or 自动重新投保).
fn is_renewable(body: &Value) -> bool {
    ["can_auto_insure", "can_auto_reinsure"]
        .into_iter()
        .any(|flag| body.get(flag).and_then(Value::as_bool) == Some(true))
}

fn is_done(period: &Period) -> bool {
    matches!(period.state, PeriodState::Paid | PeriodState::Expired)
}

/// A contract whose periods have all run out waits for new ones, if it may have any.
fn run_out(turn: &mut Turn<'_>, index: u32) {
    let (Some(deed), Some(contract)) = (turn.ledger.deed(index), turn.contract(index)) else { return };
    if contract.state == ContractState::Signed
        && contract.periods.iter().all(is_done)
        && is_renewable(&deed.terms.body.read())
    {
        turn.change(index, ContractChange::ToBeRenewed);
    }
}

/// The contract that a call names by its id, for what needs one that goes on.
fn going_on<'a>(turn: &Turn<'a>, asked: &Asked<'_>) -> Result<(u32, Deed<'a>), Refusal> {
    let (index, deed) = life::by_id(turn, asked, &Insurance)?;
    match deed.contract.state {
        ContractState::Signed | ContractState::ToBeRenewed => Ok((index, deed)),
        state => Err(Insurance.not_in_force(state)),
    }
}

fn terminate(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, deed) = life::by_code(turn, asked, &Insurance)?;
    let contract = life::terminate(turn, index, text(asked.body, "contract_termination_remark"))?;
    // The sample still says SIGNED; the answer says what is (D-21).
    Ok(words(Deed { contract: &contract, ..deed }).into())
}

fn told(event_type: &'static str, summary: &'static str, deed: Deed<'_>) -> Telling {
    Telling { event_type, original_type: ORIGINAL, summary, payload: words(deed).into() }
}

/// A contract as its query and its notifications say it.
fn words(deed: Deed<'_>) -> Object {
    let body = deed.terms.body.read();
    let Contract { id, state, signed, expires, payer, .. } = deed.contract;
    let in_force = *state != ContractState::SignFailed;
    Object::new()
        .with("mchid", &*deed.terms.mchid)
        .with("contract_id", &**id)
        .copy(&body, &["appid", "plan_id", "out_contract_code", "insured_display_name"])
        .with("contract_state", state.word())
        .with_some("contract_signed_time", in_force.then(|| beijing(*signed)))
        .with_some("contract_expired_time", in_force.then(|| beijing(*expires)))
        .with_some("contract_terminate_info", terminate_info(deed, beijing))
        .with("openid", &*payer.openid)
        .copy(&body, &["out_user_code"])
}
