//! `/v3/credit-repayment/partner/{schedule-records,deduct-orders}/…`: a repayment is booked, then deducted in one or more parts.

use jiff::{ToSpan as _, civil::Date};
use serde_json::{Value, json};

use super::{
    Asked, Reply,
    credit::{self, Credit, amount, limit, within_limit},
    papay::{charged, pending},
    transaction,
};
use crate::{
    engine::{
        charge,
        contract::{Deed, Repayment, Terms},
        fact::ContractChange,
        json::Json,
        life,
        notice::Telling,
        order::{Order, OrderKind, OrderState},
        rules,
        turn::Turn,
    },
    fields::{Object, integer, text},
    refusal::{Location, Refusal},
};

/// The days ahead on which a repayment may be booked: from tomorrow to the day before this many days are over.
const DAYS_AHEAD: i64 = 15;
/// `min_repayment_amount` is this part of the whole at least: a twentieth.
const LEAST_PART: i64 = 20;
const ITEM: &str = "/schedule_items/0";
/// What an order is called that was signed without a description.
const REPAYMENT: &str = "自动还款";

pub(super) fn book(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, _) = life::by_id(turn, asked, &Credit)?;
    let deed = life::in_force(turn, index)?;
    check_parties(deed, asked.body)?;
    let items = asked.body.get("schedule_items").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let [item] = items else {
        let issue = format!("must have one item, has {}", items.len());
        return Err(
            Refusal::field(Location::Body, "/schedule_items", Value::Null, &issue).under(&rules::CREDIT_ONE_ITEM)
        );
    };
    let repayment = read(item)?;
    if let Some((known_at, known)) = turn.ledger.repayment(&deed.terms.mchid, &repayment.out_record_id) {
        if known_at == index && (Repayment { paid: 0, ..known.clone() }) == repayment {
            return Ok(json!({"schedule_records": [words(deed, known)]}).into());
        }
        let (field, issue) = (format!("{ITEM}/out_record_id"), "was used for another repayment; take a new number");
        let sent = (*repayment.out_record_id).into();
        return Err(Refusal::breaks(&rules::CREDIT_RECORD, "无效请求", &field, sent, issue));
    }
    check(turn.today(), deed, &repayment)?;
    turn.change(index, ContractChange::Repayment(Box::new(repayment.clone())));
    Ok(json!({"schedule_records": [words(deed, &repayment)]}).into())
}

/// Who is named must be who signed.
fn check_parties(deed: Deed<'_>, body: &Value) -> Result<(), Refusal> {
    let terms = deed.terms.body.read();
    let expected = [("appid", text(&terms, "appid")), ("openid", Some(&*deed.contract.payer.openid))];
    for (name, expected) in expected {
        let sent = text(body, name);
        if sent != expected {
            let issue = format!("is not that of the contract, {}", expected.unwrap_or_default());
            let sent = sent.map_or(Value::Null, Value::from);
            return Err(Refusal::breaks(&rules::CREDIT_PARTIES, "无效请求", &format!("/{name}"), sent, &issue));
        }
    }
    Ok(())
}

fn read(item: &Value) -> Result<Repayment, Refusal> {
    let whole = amount(item, "repayment_amount", &format!("{ITEM}/repayment_amount"))?;
    let least = match item.get("min_repayment_amount") {
        Some(_) => amount(item, "min_repayment_amount", &format!("{ITEM}/min_repayment_amount"))?,
        None => whole,
    };
    let day = text(item, "repayment_date").unwrap_or_default();
    let date: Date = day.parse().map_err(|_| {
        let field = format!("{ITEM}/repayment_date");
        Refusal::field(Location::Body, &field, day.into(), "must be a date such as 2026-01-20")
            .under(&rules::CREDIT_DATE)
    })?;
    Ok(Repayment {
        out_record_id: text(item, "out_record_id").unwrap_or_default().into(),
        sub_mchid: text(item, "sub_mchid").unwrap_or_default().into(),
        sub_appid: text(item, "sub_appid").map(Into::into),
        amount: whole,
        least,
        date,
        paid: 0,
    })
}

fn check(today: Date, deed: Deed<'_>, repayment: &Repayment) -> Result<(), Refusal> {
    within_limit(repayment.amount, limit(deed), &format!("{ITEM}/repayment_amount"))?;
    let Repayment { amount, least, date, .. } = *repayment;
    if least > amount || least.saturating_mul(LEAST_PART) < amount {
        let (field, issue) = (format!("{ITEM}/min_repayment_amount"), "must be 5 % of repayment_amount to all of it");
        return Err(Refusal::breaks(&rules::CREDIT_LEAST, "无效请求", &field, least.to_string().into(), issue));
    }
    let end = today.saturating_add(DAYS_AHEAD.days());
    if date <= today || date >= end {
        let (field, issue) =
            (format!("{ITEM}/repayment_date"), format!("must lie between {today} and {end}, both excluded"));
        return Err(Refusal::breaks(&rules::CREDIT_DATE, "无效请求", &field, date.to_string().into(), &issue));
    }
    Ok(())
}

fn words(deed: Deed<'_>, repayment: &Repayment) -> Value {
    Object::new()
        .with("out_record_id", &*repayment.out_record_id)
        .copy(&deed.terms.body.read(), &["appid"])
        .with_some("sub_appid", repayment.sub_appid.as_deref())
        .with("contract_id", &*deed.contract.id)
        .with("repayment_amount", repayment.amount.to_string())
        .with("min_repayment_amount", repayment.least.to_string())
        .with("repayment_date", repayment.date.to_string())
        .with("openid", &*deed.contract.payer.openid)
        .into()
}

/// The booked repayment of a contract.
fn record<'a>(turn: &Turn<'a>, index: u32, deed: Deed<'_>, fields: &Value) -> Result<&'a Repayment, Refusal> {
    let number = text(fields, "out_record_id").unwrap_or_default();
    let found = turn.ledger.repayment(&deed.terms.mchid, number).filter(|(contract, _)| *contract == index);
    found.map(|(_, repayment)| repayment).ok_or_else(|| {
        let text = format!("预约还款记录不存在: the contract has no repayment {number}; book it first");
        Refusal::not_found(text).under(&rules::CREDIT_BOOKED)
    })
}

pub(super) fn query(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, deed) = life::by_id(turn, asked, &Credit)?;
    Ok(words(deed, record(turn, index, deed, asked.named)?).into())
}

/// Accepted now, decided later.
pub(super) fn deduct(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let number = text(asked.body, "out_trade_no").unwrap_or_default();
    if let Some((_, order)) = turn.ledger.order(&asked.merchant.mchid, number) {
        let same = order.operation.is(asked.operation) && order.body.read().get("request") == Some(asked.body);
        return if same { Ok(order_words(order).into()) } else { Err(transaction::used(number)) };
    }
    let (index, deed) = charged(turn, asked, &Credit)?;
    let repayment = record(turn, index, deed, asked.body)?;
    let due = amount(asked.body, "deduct_amount", "/deduct_amount")?;
    let left = repayment.amount.saturating_sub(repayment.paid);
    if due > left {
        let issue = format!("is above what is left of the repayment, {left}");
        return Err(Refusal::breaks(&rules::CREDIT_DEDUCT, "无效请求", "/deduct_amount", due.into(), &issue));
    }
    if pending(turn, deed) {
        return Err(Refusal::invalid("无效请求: 扣费处理中: a deduction of this contract is not decided yet")
            .under(&rules::CREDIT_DEDUCT));
    }
    let parties =
        Parties { terms: deed.terms, sub_mchid: &repayment.sub_mchid, sub_appid: repayment.sub_appid.as_deref() };
    let order = Order {
        amount: due,
        contract: Some(deed.contract.id.clone()),
        payer: Some(deed.contract.payer.clone()),
        body: parties.beside(asked.body),
        ..transaction::order(asked, OrderKind::Credit, "PAP", turn.now)
    };
    let answer = order_words(&Order { state: OrderState::Accept, ..order.clone() });
    charge::accept(turn, order);
    Ok(answer.into())
}

/// The order of a pre-sign's `trade_info`. It repays no booking: its own number stands for one.
pub(super) fn signing_order(turn: &Turn<'_>, terms: &Terms, trade: &Value) -> Order {
    let body = terms.body.read();
    let request = Object::new()
        .with("description", REPAYMENT)
        .merged(trade.clone())
        .with_some("out_record_id", text(trade, "out_trade_no"));
    let parties = Parties {
        terms,
        sub_mchid: text(&body, "sub_mchid").unwrap_or(&terms.mchid),
        sub_appid: text(&body, "sub_appid"),
    };
    Order {
        amount: integer(trade, "deduct_amount"),
        body: parties.beside(&request.into()),
        ..transaction::of(terms.operation, &terms.mchid, trade, OrderKind::Credit, "PAP", turn.now)
    }
}

/// Who an order is between; the request for it does not say.
#[derive(Debug)]
struct Parties<'a> {
    terms: &'a Terms,
    sub_mchid: &'a str,
    sub_appid: Option<&'a str>,
}

impl Parties<'_> {
    fn beside(&self, request: &Value) -> Json {
        let body = Object::new()
            .with("sub_mchid", self.sub_mchid)
            .copy(&self.terms.body.read(), &["appid"])
            .with_some("sub_appid", self.sub_appid)
            .with("request", request.clone());
        Json::new(&body.into())
    }
}

/// The booked repayment that an order pays.
pub(super) fn record_of(order: &Order) -> Option<String> {
    order.body.read().get("request").and_then(|request| text(request, "out_record_id")).map(str::to_owned)
}

/// An order as its query says it.
pub(super) fn order_words(order: &Order) -> Object {
    let body = order.body.read();
    let request = body.get("request").unwrap_or(&Value::Null);
    let state = match order.state {
        OrderState::NotPay => "DEDUCT_ORDER_STATE_NOT_PAY",
        OrderState::Accept => "DEDUCT_ORDER_STATE_PENDING",
        OrderState::Success | OrderState::Refund => "DEDUCT_ORDER_STATE_PAY_SUCCESS",
        OrderState::Closed | OrderState::Revoked | OrderState::PayError => "DEDUCT_ORDER_STATE_PAY_FAIL",
    };
    Object::new()
        .with("out_trade_no", &*order.out_trade_no)
        .copy(request, &["out_record_id"])
        .copy(&body, &["appid", "sub_appid"])
        .with_some("openid", order.payer.as_ref().map(|payer| &*payer.openid))
        .with_some("contract_id", order.contract.as_deref())
        .with("order_state", state)
        .with("deduct_amount", order.amount.to_string())
        .with_some("pay_success_amount", order.state.is_paid().then(|| order.amount.to_string()))
        .copy(request, &["description", "attach"])
        .with_some("transaction_id", order.transaction_id.as_deref())
}

/// Only success is told.
pub(super) fn told(order: &Order) -> Option<Telling> {
    let parties = Object::new().with("sp_mchid", &*order.mchid).copy(&order.body.read(), &["sub_mchid"]);
    order.state.is_paid().then(|| Telling {
        event_type: "CREDIT_REPAYMENT.DEDUCTION_PAY",
        original_type: credit::ORIGINAL,
        summary: "自动还款成功通知",
        payload: parties.merged(order_words(order).into()).into(),
    })
}
