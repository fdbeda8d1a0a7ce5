//! `/v3/ecommerce/combine-papay/…` (电商收付通·合单委托代扣): the contract belongs to the platform, the parts of an order to its sellers.

use serde_json::{Value, json};
use wechatpay_spec::table::v3::ecommerce as table;

use super::{
    Asked, Duty, ENDED, ENTRUST, Family, FamilyId, Place, Reply, SIGNED, TWO_HOURS, after, duty, terminate_info,
    transaction,
};
use crate::{
    clock::beijing_millis,
    engine::{
        charge,
        contract::{Deed, Session, Terms},
        fact::{Fact, OrderChange},
        json::Json,
        life::{self, Draft},
        notice::Telling,
        order::{Order, OrderKind, OrderState},
        party::TemplateKind,
        rules,
        turn::Turn,
    },
    fields::{Object, integer, owned, text},
    refusal::{Location, Refusal},
};

#[derive(Debug)]
pub(crate) struct Combine;

pub(super) static DUTIES: [Duty; 7] = [
    Duty::call(&table::POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN, |t, a| duty::pre_sign(t, a, &Combine)),
    Duty::call(&table::POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM, |t, a| {
        duty::pre_sign(t, a, &Combine)
    }),
    Duty::call(&table::GET_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, |t, a| {
        duty::by_code(t, a, &Combine)
    }),
    Duty::call(
        &table::POST_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE,
        terminate,
    ),
    Duty::call(&table::POST_COMBINE_PAPAY_TRANSACTIONS, deduct),
    Duty::call(&table::GET_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO, query),
    Duty::call(&table::POST_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO_REVERSE, reverse),
];

/// So many parts a combined deduction may have (D-18).
const MOST_PARTS: usize = 50;

impl Family for Combine {
    fn id(&self) -> FamilyId {
        FamilyId::Combine
    }

    fn template_kind(&self) -> Option<TemplateKind> {
        Some(TemplateKind::Periodic)
    }

    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        // The pre-sign names nobody: whoever opens it signs.
        let terms = Terms::read(FamilyId::Combine, asked, "plan_id", "notify_url");
        Ok(Draft { terms, expires: after(turn.now, TWO_HOURS) })
    }

    fn answer(&self, session: &Session, _: Place<'_>) -> Value {
        Object::new()
            .with("pre_entrustweb_id", &*session.id)
            .with("mchid", &*session.terms.mchid)
            .copy(&session.terms.body.read(), &["plan_id", "out_contract_code"])
            .into()
    }

    fn signed(&self, deed: Deed<'_>) -> Option<Telling> {
        let payload = parties(deed)
            .with("contract_expired_time", beijing_millis(deed.contract.expires))
            .with("operate_time", beijing_millis(deed.contract.signed))
            .copy(&deed.terms.body.read(), &["attach"])
            .into();
        Some(Telling { event_type: "ECOMMERCE_ENTRUST.SIGN", original_type: ENTRUST, summary: SIGNED, payload })
    }

    fn ended(&self, deed: Deed<'_>) -> Option<Telling> {
        let ended = deed.contract.ended.as_deref()?;
        let payload = parties(deed)
            .with("contract_termination_mode", ended.by.word())
            .with("operate_time", beijing_millis(ended.at))
            .into();
        Some(Telling { event_type: "ECOMMERCE_ENTRUST.TERMINATE", original_type: ENTRUST, summary: ENDED, payload })
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        Object::new()
            .with("mchid", &*deed.terms.mchid)
            .with("contract_id", &*deed.contract.id)
            .copy(&deed.terms.body.read(), &["appid", "plan_id", "out_contract_code", "contract_display_account"])
            .with("contract_state", deed.contract.state.word())
            .with("contract_signed_time", beijing_millis(deed.contract.signed))
            .with("contract_expired_time", beijing_millis(deed.contract.expires))
            .with_some("contract_terminate_info", terminate_info(deed, beijing_millis))
            .with("openid", &*deed.contract.payer.openid)
            .into()
    }
}

/// Who is party to the contract. There is no `contract_id` in this family's notifications.
fn parties(deed: Deed<'_>) -> Object {
    Object::new()
        .with("mchid", &*deed.terms.mchid)
        .copy(&deed.terms.body.read(), &["out_contract_code", "appid", "plan_id"])
        .with("openid", &*deed.contract.payer.openid)
}

fn terminate(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, deed) = life::by_code(turn, asked, &Combine)?;
    life::terminate(turn, index, text(asked.body, "contract_termination_remark"))?;
    let answer = Object::new().with("mchid", &*deed.terms.mchid);
    Ok(answer.copy(&deed.terms.body.read(), &["plan_id", "out_contract_code"]).into())
}

/// Synchronous: the answer is the finished order.
fn deduct(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let body = asked.body;
    let number = text(body, "combine_out_trade_no").unwrap_or_default();
    same_caller(asked)?;
    let known = turn.ledger.combined(&asked.merchant.mchid, number);
    if let Some((_, first)) = known.first() {
        if first.operation.is(asked.operation) && whole(&known) == *body {
            return Ok(answer(&known, body).into());
        }
        return Err(transaction::used(number));
    }
    let (index, _) = life::by_id(turn, asked, &Combine)?;
    let deed = life::in_force(turn, index)?;
    let parts = body.get("sub_orders").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    check_parts(turn, parts)?;
    charge::verdict(turn, &deed.contract.payer.openid).map_err(charge::cannot_pay)?;
    let mut orders = Vec::new();
    for part in parts {
        let mut order = part_order(turn, asked, part);
        order.contract = Some(deed.contract.id.clone());
        order.payer = Some(deed.contract.payer.clone());
        // The whole request stands with the first part; a repeat is compared with it.
        order.body = if orders.is_empty() { Json::new(&json!({"part": part, "whole": body})) } else { order.body };
        turn.record(Fact::OrderOpened(Box::new(order.clone())));
        orders.push(order);
    }
    let orders: Vec<(u32, &Order)> = orders.iter().map(|order| (0, order)).collect();
    Ok(answer(&orders, body).into())
}

pub(super) fn same_caller(asked: &Asked<'_>) -> Result<(), Refusal> {
    match text(asked.body, "combine_mchid").filter(|mchid| **mchid != *asked.merchant.mchid) {
        None => Ok(()),
        Some(other) => {
            let issue = "differs from mchid of the Authorization header";
            Err(Refusal::field(Location::Body, "/combine_mchid", other.into(), issue))
        }
    }
}

pub(super) fn check_parts(turn: &Turn<'_>, parts: &[Value]) -> Result<(), Refusal> {
    if parts.is_empty() || parts.len() > MOST_PARTS {
        let issue = format!("must have 1 to {MOST_PARTS} items, has {}", parts.len());
        return Err(Refusal::field(Location::Body, "/sub_orders", Value::Null, &issue).under(&rules::SUB_ORDERS));
    }
    let mut seen = std::collections::HashSet::new();
    for part in parts {
        let owner = text(part, "sub_mchid").unwrap_or_default();
        let number = text(part, "out_trade_no").unwrap_or_default();
        if !seen.insert((owner, number)) || turn.ledger.order(owner, number).is_some() {
            return Err(transaction::used(number));
        }
    }
    Ok(())
}

fn part_order(turn: &mut Turn<'_>, asked: &Asked<'_>, part: &Value) -> Order {
    let amount = part.get("amount");
    Order {
        sub_mchid: text(part, "sub_mchid").map(Into::into),
        out_trade_no: owned(part, "out_trade_no").into(),
        combine: text(asked.body, "combine_out_trade_no").map(Into::into),
        amount: amount.map(|amount| integer(amount, "total_amount")).unwrap_or_default(),
        state: OrderState::Success,
        paid: Some(turn.now),
        transaction_id: Some(charge::transaction_id(turn)),
        body: Json::new(&json!({ "part": part })),
        ..transaction::order(asked, OrderKind::Combine, "PAP", turn.now)
    }
}

pub(super) fn whole(parts: &[(u32, &Order)]) -> Value {
    parts.first().and_then(|(_, first)| first.body.read().get("whole").cloned()).unwrap_or_default()
}

fn answer(parts: &[(u32, &Order)], body: &Value) -> Object {
    let payer = parts.first().and_then(|(_, first)| first.payer.as_ref());
    Object::new()
        .copy(body, &["combine_appid", "combine_mchid", "combine_out_trade_no"])
        .with("sub_orders", parts.iter().map(|(_, order)| part(order)).collect::<Vec<_>>())
        .with_some("combine_payer_info", payer.map(|payer| json!({"openid": payer.openid})))
}

/// A part of a combined order.
pub(super) fn part(order: &Order) -> Value {
    let body = order.body.read();
    let part = body.get("part").unwrap_or(&Value::Null);
    let amount = Object::new().with("total_amount", order.amount).with("currency", &*order.currency);
    let amount = if order.state.is_paid() {
        amount.with("payer_amount", order.amount).with("payer_currency", &*order.currency)
    } else {
        amount
    };
    Object::new()
        .copy(part, &["mchid"])
        .with("trade_type", &*order.trade_type)
        .with("trade_state", order.state.word())
        .with_some("bank_type", order.state.is_paid().then_some("OTHERS"))
        .copy(part, &["attach"])
        .with_some("success_time", order.paid.map(beijing_millis))
        .with_some("transaction_id", order.transaction_id.as_deref())
        .with("out_trade_no", &*order.out_trade_no)
        .copy(part, &["sub_mchid", "sub_appid"])
        .with("amount", Value::from(amount))
        .into()
}

fn query(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let parts = find(turn, asked)?;
    Ok(answer(&parts, &whole(&parts)).into())
}

pub(super) fn find<'a>(turn: &Turn<'a>, asked: &Asked<'_>) -> Result<Vec<(u32, &'a Order)>, Refusal> {
    let number = text(asked.named, "combine_out_trade_no").unwrap_or_default();
    let parts = turn.ledger.combined(&asked.merchant.mchid, number);
    if parts.is_empty() { Err(transaction::unknown()) } else { Ok(parts) }
}

/// Every deduction of this family is decided at once, so what exists is paid.
fn reverse(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let parts = find(turn, asked)?;
    if parts.iter().any(|(_, order)| order.state.is_paid()) {
        return Err(Refusal::other("ORDERPAID", "订单已支付: refund it instead").under(&rules::REVERSED_PAID));
    }
    for (index, _) in parts {
        turn.change_order(index, OrderChange::Revoked);
    }
    Ok(Reply::Empty)
}
