//! `/v3/credit-repayment/partner/contracts/…` (信贷还款自动还款协议), in words of its own; bookings and deductions are in
//! [`super::credit_repay`].

use serde_json::{Value, json};
use wechatpay_spec::table::v3::credit_repayment as table;

use super::{
    Asked, Duty, ENDED, Family, FamilyId, Place, Reply, SIGNED, TEN_MINUTES, after, credit_repay, duty,
    scheduled::redirect_url, transaction,
};
use crate::{
    clock::beijing,
    engine::{
        contract::{Contract, ContractState, Deed, EndedBy, Session, Terms},
        fact::ContractChange,
        life::{self, Draft, Signing},
        notice::Telling,
        order::Order,
        party::TemplateKind,
        payer::Payer,
        rules,
        turn::Turn,
    },
    fields::{Object, integer, text},
    refusal::{Location, Refusal},
};

#[derive(Debug)]
pub(crate) struct Credit;

pub(super) static DUTIES: [Duty; 8] = [
    Duty::call(&table::POST_PARTNER_CONTRACTS_APP_PRESIGN, |t, a| duty::pre_sign(t, a, &Credit)),
    Duty::call(&table::POST_PARTNER_CONTRACTS_H5_PRESIGN, |t, a| duty::pre_sign(t, a, &Credit)),
    Duty::call(&table::GET_PARTNER_CONTRACTS_OUT_CONTRACT_CODE, |t, a| duty::by_code(t, a, &Credit)),
    Duty::call(&table::POST_PARTNER_CONTRACTS_TERMINATE, terminate),
    Duty::call(&table::POST_PARTNER_SCHEDULE_RECORDS_BATCH_CREATE, credit_repay::book),
    Duty::call(&table::GET_PARTNER_SCHEDULE_RECORDS_OUT_RECORD_ID, credit_repay::query),
    Duty::call(&table::POST_PARTNER_DEDUCT_ORDERS, credit_repay::deduct),
    Duty::call(&table::GET_PARTNER_DEDUCT_ORDERS_OUT_TRADE_NO, transaction::by_number),
];

pub(super) const ORIGINAL: &str = "credit_repayment";

impl Family for Credit {
    fn id(&self) -> FamilyId {
        FamilyId::Credit
    }

    fn template_kind(&self) -> Option<TemplateKind> {
        Some(TemplateKind::Credit)
    }

    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        let limit = amount(asked.body, "repayment_amount_limit", "/repayment_amount_limit")?;
        if let Some(trade) = asked.body.get("trade_info") {
            let number = text(trade, "out_trade_no").unwrap_or_default();
            if turn.ledger.order(&asked.merchant.mchid, number).is_some() {
                return Err(transaction::used(number));
            }
            within_limit(integer(trade, "deduct_amount"), limit, "/trade_info/deduct_amount")?;
        }
        // The pre-sign names nobody: whoever opens it signs.
        let terms = Terms::read(FamilyId::Credit, asked, "plan_id", "contract_notify_url");
        Ok(Draft { terms, expires: after(turn.now, TEN_MINUTES) })
    }

    fn answer(&self, session: &Session, place: Place<'_>) -> Value {
        if session.terms.operation.is(&table::POST_PARTNER_CONTRACTS_APP_PRESIGN) {
            return json!({"presign_token": session.id});
        }
        json!({"redirect_url": redirect_url(&session.id, place)})
    }

    fn signing(&self, turn: &mut Turn<'_>, terms: &Terms, contract_id: &str, payer: &Payer) -> Signing {
        let body = terms.body.read();
        let order = body.get("trade_info").map(|trade| Order {
            contract: Some(contract_id.into()),
            payer: Some(payer.clone()),
            ..credit_repay::signing_order(turn, terms, trade)
        });
        Signing { order: order.map(Box::new), ..Signing::default() }
    }

    fn signed(&self, deed: Deed<'_>) -> Option<Telling> {
        Some(told("CREDIT_REPAYMENT.SIGN_CONTRACT", SIGNED, deed))
    }

    fn longest_remark(&self) -> usize {
        128
    }

    fn ended(&self, deed: Deed<'_>) -> Option<Telling> {
        Some(told("CREDIT_REPAYMENT.TERMINATE_CONTRACT", ENDED, deed))
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        words(deed).into()
    }

    fn paid(&self, turn: &mut Turn<'_>, contract: u32, order: &Order) {
        if let Some(out_record_id) = credit_repay::record_of(order) {
            let out_record_id = out_record_id.into();
            turn.change(contract, ContractChange::Repaid { out_record_id, amount: order.amount });
        }
    }
}

/// An amount that is written as text, in 分.
pub(super) fn amount(object: &Value, name: &str, field: &str) -> Result<i64, Refusal> {
    let sent = text(object, name).unwrap_or_default();
    sent.parse().ok().filter(|amount| *amount > 0).ok_or_else(|| {
        let issue = "must be a whole number of 分, 1 at least";
        Refusal::field(Location::Body, field, sent.into(), issue).under(&rules::CREDIT_AMOUNT)
    })
}

/// No repayment is above what the payer agreed to.
pub(super) fn within_limit(amount: i64, limit: i64, field: &str) -> Result<(), Refusal> {
    if amount <= limit {
        return Ok(());
    }
    let issue = format!("is above the repayment_amount_limit of the contract, {limit}");
    Err(Refusal::breaks(&rules::CREDIT_LIMIT, "无效请求", field, amount.into(), &issue))
}

/// What the payer agreed to pay at most, each time.
pub(super) fn limit(deed: Deed<'_>) -> i64 {
    text(&deed.terms.body.read(), "repayment_amount_limit").and_then(|limit| limit.parse().ok()).unwrap_or_default()
}

fn state(state: ContractState) -> &'static str {
    match state {
        ContractState::Signed | ContractState::ToBeRenewed | ContractState::TerminatePending => {
            "CONTRACT_STATE_EFFECTIVE"
        }
        ContractState::Terminated => "CONTRACT_STATE_TERMINATED",
        ContractState::SignFailed => "CONTRACT_STATE_INVALID",
    }
}

/// The family has no word for the platform and the system.
fn mode(by: EndedBy) -> &'static str {
    match by {
        EndedBy::User => "TERMINATION_MODE_BY_USER",
        EndedBy::Merchant => "TERMINATION_MODE_BY_MERCHANT",
        EndedBy::Platform | EndedBy::CustomerService | EndedBy::System => "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
    }
}

fn words(deed: Deed<'_>) -> Object {
    let body = deed.terms.body.read();
    let Contract { id, state: now, signed, payer, .. } = deed.contract;
    let ended = deed.contract.ended.as_deref();
    Object::new()
        .with("contract_id", &**id)
        .copy(&body, &["plan_id", "out_contract_code", "display_name"])
        .with("contract_state", state(*now))
        .with_some("contract_signed_time", (*now != ContractState::SignFailed).then(|| beijing(*signed)))
        .with_some("contract_terminated_time", ended.map(|ended| beijing(ended.at)))
        .with_some("contract_terminated_mode", ended.map(|ended| mode(ended.by)))
        .with_some("contract_termination_remark", ended.and_then(|ended| ended.remark.as_deref()))
        .copy(&body, &["repayment_day"])
        .with("openid", &*payer.openid)
        .copy(&body, &["appid"])
        .with("repayment_amount_limit", limit(deed))
}

/// A notification writes `plan_id` as a number and the limit as text; the query does it the other way round.
fn told(event_type: &'static str, summary: &'static str, deed: Deed<'_>) -> Telling {
    let plan_id = deed.terms.template.parse::<i64>().map_or_else(|_| Value::from(&*deed.terms.template), Value::from);
    let payload = Object::new()
        .with("sp_mchid", &*deed.terms.mchid)
        .merged(words(deed).into())
        .with("plan_id", plan_id)
        .with("repayment_amount_limit", limit(deed).to_string());
    Telling { event_type, original_type: ORIGINAL, summary, payload: payload.into() }
}

fn terminate(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, deed) = life::by_code(turn, asked, &Credit)?;
    let contract = life::terminate(turn, index, text(asked.body, "contract_termination_remark"))?;
    let info = Value::from(words(Deed { contract: &contract, ..deed }));
    Ok(json!({"contract_info": info}).into())
}
