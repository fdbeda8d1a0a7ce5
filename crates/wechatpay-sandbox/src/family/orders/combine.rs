//! `/v3/combine-transactions/…` (合单支付): the parts of a combined order are placed, paid and closed together.

use serde_json::{Value, json};

use super::{
    super::{Asked, Reply, combine, transaction},
    end, place as single,
};
use crate::{
    clock::beijing,
    engine::{
        charge,
        fact::{Fact, OrderChange},
        json::Json,
        order::{Order, OrderKind, OrderState},
        payer::Payer,
        rules,
        turn::Turn,
    },
    fields::{Object, integer, owned, text},
    refusal::Refusal,
};

/// The whole request stands with the first part, and the number that WeChat Pay gave the whole.
const WHOLE: &str = "whole";
const ID: &str = "combine_transaction_id";

pub(super) fn place(turn: &mut Turn<'_>, asked: &Asked<'_>, trade_type: &str) -> Result<Reply, Refusal> {
    let body = asked.body;
    combine::same_caller(asked)?;
    let number = text(body, "combine_out_trade_no").unwrap_or_default();
    if let Some(first) = repeated(turn, asked, number)? {
        return Ok(single::answer(&first, asked.place).into());
    }
    let parts = body.get("sub_orders").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    combine::check_parts(turn, parts)?;
    turn.provision(&asked.merchant.mchid, &names(body), None)?;
    let mut first = transaction::order(asked, OrderKind::Combine, trade_type, turn.now);
    first.combine = Some(number.into());
    first.settles = single::expiry(body, turn.now)?;
    first.payer = payer(body);
    single::prepare(turn, &mut first);
    let id = charge::transaction_id(turn);
    for (place, part) in parts.iter().enumerate() {
        let order = part_of(asked, &first, part);
        single::check_amount(&format!("/sub_orders/{place}/amount/total_amount"), order.amount)?;
        let body = if place == 0 { json!({"part": part, WHOLE: body, ID: id}) } else { json!({"part": part}) };
        turn.record(Fact::OrderOpened(Box::new(Order { body: Json::new(&body), ..order })));
    }
    Ok(single::answer(&first, asked.place).into())
}

/// The first part of an earlier request that was the same, ready to be paid.
fn repeated(turn: &mut Turn<'_>, asked: &Asked<'_>, number: &str) -> Result<Option<Order>, Refusal> {
    let known = turn.ledger.combined(&asked.merchant.mchid, number);
    let Some((_, first)) = known.first() else { return Ok(None) };
    if !first.operation.is(asked.operation) || combine::whole(&known) != *asked.body {
        return Err(transaction::used(number));
    }
    end::check_unpaid(first.state, &rules::OUT_TRADE_NO)?;
    let first = (*first).clone();
    if first.prepay_ends.is_none_or(|ends| turn.now < ends) {
        return Ok(Some(first));
    }
    let mut renewed = first;
    single::prepare(turn, &mut renewed);
    if let (Some(prepay), Some(ends)) = (&renewed.prepay, renewed.prepay_ends) {
        for (index, _) in known {
            turn.change_order(index, OrderChange::Prepared { prepay: prepay.clone(), ends });
        }
    }
    Ok(Some(renewed))
}

fn names(body: &Value) -> Value {
    let appid = body.get("combine_appid").cloned();
    let payer = body.get("combine_payer_info").unwrap_or(&Value::Null);
    Object::new().with_some("appid", appid).copy(payer, &["openid"]).into()
}

fn payer(body: &Value) -> Option<Payer> {
    text(body.get("combine_payer_info")?, "openid").map(Payer::new)
}

fn part_of(asked: &Asked<'_>, first: &Order, part: &Value) -> Order {
    let mchid = text(part, "mchid").filter(|mchid| **mchid != *asked.merchant.mchid);
    let amount = part.get("amount").unwrap_or(&Value::Null);
    Order {
        sub_mchid: text(part, "sub_mchid").or(mchid).map(Into::into),
        out_trade_no: owned(part, "out_trade_no").into(),
        amount: integer(amount, "total_amount"),
        currency: text(amount, "currency").unwrap_or("CNY").into(),
        ..first.clone()
    }
}

/// The parts of an order that was placed here: a combined deduction is queried elsewhere.
fn find<'a>(turn: &Turn<'a>, asked: &Asked<'_>) -> Result<Vec<(u32, &'a Order)>, Refusal> {
    let parts = combine::find(turn, asked)?;
    if parts.iter().all(|(_, order)| order.prepay.is_some()) { Ok(parts) } else { Err(transaction::unknown()) }
}

pub(super) fn query(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let parts = find(turn, asked)?;
    let parts: Vec<&Order> = parts.into_iter().map(|(_, order)| order).collect();
    Ok(words(&parts).into())
}

fn words(parts: &[&Order]) -> Object {
    let Some(first) = parts.first() else { return Object::new() };
    let kept = first.body.read();
    let body = kept.get(WHOLE).unwrap_or(&Value::Null);
    let device = body.get("scene_info").and_then(|scene| scene.get("device_id")).map(|id| json!({"device_id": id}));
    Object::new()
        .copy(body, &["combine_appid", "combine_mchid", "combine_out_trade_no"])
        .copy(&kept, &[ID])
        .with_some("scene_info", device)
        .with("sub_orders", parts.iter().map(|order| part(order)).collect::<Vec<_>>())
        .with_some("combine_payer_info", first.payer.as_ref().map(|payer| json!({"openid": payer.openid})))
        .copy(body, &["trade_scenario"])
}

/// A part; before anybody has paid, the payer's amount is 0.
fn part(order: &Order) -> Value {
    let kept = order.body.read();
    let part = kept.get("part").unwrap_or(&Value::Null);
    let paid = if order.state.is_paid() { order.amount } else { 0 };
    let amount = Object::new()
        .with("total_amount", order.amount)
        .with("currency", &*order.currency)
        .with("payer_amount", paid)
        .with("payer_currency", &*order.currency);
    // Reversing is not known here.
    let state = if order.state == OrderState::Revoked { OrderState::Closed } else { order.state };
    Object::new()
        .copy(part, &["mchid", "individual_auth_id", "individual_name"])
        .with("trade_type", &*order.trade_type)
        .with("trade_state", state.word())
        .with_some("bank_type", order.state.is_paid().then_some("OTHERS"))
        .copy(part, &["attach"])
        .with_some("success_time", order.paid.map(beijing))
        .with_some("transaction_id", order.transaction_id.as_deref())
        .with("out_trade_no", &*order.out_trade_no)
        .copy(part, &["sub_mchid", "sub_appid"])
        .with("amount", Value::from(amount))
        .into()
}

/// The notification that all parts are paid; a combined deduction tells nothing.
pub(in super::super) fn told(turn: &Turn<'_>, order: &Order) -> Option<Value> {
    order.prepay.as_ref()?;
    let known = turn.ledger.combined(&order.mchid, order.combine.as_deref()?);
    let paid: Vec<Order> = known.iter().filter_map(|(index, _)| turn.order(*index)).collect();
    Some(words(&paid.iter().collect::<Vec<_>>()).into())
}

pub(super) fn close(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let parts = find(turn, asked)?;
    let named = asked.body.get("sub_orders").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let fits = |order: &Order| named.iter().any(|part| text(part, "out_trade_no") == Some(&order.out_trade_no));
    if named.len() != parts.len() || !parts.iter().all(|(_, order)| fits(order)) {
        let text = "无效请求: 子单信息不一致: sub_orders must name the parts of the order, all of them";
        return Err(Refusal::invalid(text).under(&rules::SUB_ORDERS));
    }
    for (_, order) in &parts {
        end::check_unpaid(order.state, &rules::CLOSE_PAID)?;
    }
    for (index, _) in parts {
        turn.change_order(index, OrderChange::Closed);
    }
    Ok(Reply::Empty)
}
