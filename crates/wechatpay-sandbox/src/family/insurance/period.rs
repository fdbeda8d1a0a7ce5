//! The periods of a contract: listed, booked, queried, deducted.

use serde_json::Value;
use wechatpay_core::calendar::insurance as windows;

use super::{Insurance, going_on};
use crate::{
    clock::beijing,
    engine::{
        charge,
        contract::{Booked, ContractState, Deed, Period, PeriodState},
        fact::{ContractChange, PeriodChange},
        life,
        order::{OrderKind, OrderState},
        rules,
        turn::Turn,
    },
    family::{
        Asked, Reply,
        papay::{accepted, charged, pending},
        scheduled::{booking, money},
        transaction,
    },
    fields::{Object, integer},
    refusal::{Location, Refusal},
};

const USUAL_PAGE: i64 = 20;
const LONGEST_PAGE: i64 = 120;

pub(super) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (_, deed) = life::by_code(turn, asked, &Insurance)?;
    if deed.contract.state == ContractState::SignFailed {
        return Err(Refusal::not_found("签约协议不存在: the signing failed, so the contract has no periods")
            .under(&rules::PERIODS_OF_SIGNED));
    }
    let page = |name: &str, usual| asked.named.get(name).and_then(Value::as_i64).unwrap_or(usual);
    let (limit, offset) = (page("limit", USUAL_PAGE), page("offset", 0));
    if !(1..=LONGEST_PAGE).contains(&limit) {
        let issue = format!("must be 1 to {LONGEST_PAGE}");
        return Err(Refusal::field(Location::Query, "limit", limit.into(), &issue).under(&rules::PERIOD_PAGE));
    }
    let (Ok(skip), Ok(take)) = (usize::try_from(offset), usize::try_from(limit)) else {
        return Err(
            Refusal::field(Location::Query, "offset", offset.into(), "must be 0 or more").under(&rules::PERIOD_PAGE)
        );
    };
    let periods = &deed.contract.periods;
    let data: Vec<Value> = periods.iter().skip(skip).take(take).map(|period| listed(period).into()).collect();
    let answer = Object::new().with("data", data).with("limit", limit).with("offset", offset);
    Ok(answer.with("total_count", periods.len()).into())
}

/// What a list says of a period.
fn listed(period: &Period) -> Object {
    booking(plain(period).with("policy_period_state", period.state.word()), period)
}

/// Number, day and amount.
pub(super) fn plain(period: &Period) -> Object {
    Object::new()
        .with("policy_period_id", period.id)
        .with("estimated_deduct_date", period.date.to_string())
        .with("estimated_deduct_amount", money(period.amount))
}

fn words(period: &Period) -> Object {
    let object = Object::new()
        .with("policy_period_id", period.id)
        .with("policy_period_state", period.state.word())
        .with_some("deduct_start_date", period.booked.map(|booked| booked.start.to_string()))
        .with_some("deduct_end_date", period.booked.map(|booked| booked.end.to_string()));
    booking(object, period)
}

/// The period that path or body names.
fn named<'a>(deed: Deed<'a>, fields: &Value) -> Result<&'a Period, Refusal> {
    let id = integer(fields, "policy_period_id");
    deed.contract.periods.iter().find(|period| i64::from(period.id) == id).ok_or_else(|| {
        Refusal::not_found(format!("扣费周期不存在: the contract has no period {id}")).under(&rules::PERIOD_UNKNOWN)
    })
}

pub(super) fn query(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (_, deed) = life::by_id(turn, asked, &Insurance)?;
    Ok(words(named(deed, asked.named)?).into())
}

pub(super) fn book(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, deed) = going_on(turn, asked)?;
    let period = named(deed, asked.named)?;
    if period.state != PeriodState::NoScheduled {
        let text = format!("无效请求: 扣费周期不可预约: policy_period_state is {}", period.state.word());
        return Err(Refusal::invalid(text).under(&rules::BOOKED_ONCE));
    }
    let amount = asked.body.get("scheduled_amount").map(|amount| integer(amount, "total")).unwrap_or_default();
    if amount != period.amount {
        let issue = format!("must equal the estimated amount, {}", period.amount);
        let field = "/scheduled_amount/total";
        return Err(Refusal::breaks(&rules::PERIOD_BOOKING_AMOUNT, "无效请求", field, amount.into(), &issue));
    }
    let window = windows::booking(period.date);
    if !window.is_open(turn.now) {
        let text = format!("不在可预约时间内: booking is open {window} Beijing time, it is {}", beijing(turn.now));
        return Err(Refusal::invalid(text).under(&rules::PERIOD_BOOKING_WINDOW));
    }
    for earlier in deed.contract.periods.iter().filter(|other| other.id < period.id) {
        if earlier.state == PeriodState::Scheduled {
            turn.change(index, ContractChange::Period { period: earlier.id, change: PeriodChange::Unbooked });
        }
    }
    let days = windows::deduct(turn.today(), period.date);
    let booked = Booked { on: turn.today(), start: days.first_day(), end: days.last_day(), amount };
    turn.change(index, ContractChange::Period { period: period.id, change: PeriodChange::Booked(booked) });
    Ok(words(&Period { state: PeriodState::Scheduled, booked: Some(booked), ..period.clone() }).into())
}

/// Accepted now, decided later: the answer tells only that.
pub(super) fn deduct(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    if let Some(order) = transaction::repeated(turn, asked)? {
        return match order.state {
            OrderState::PayError => Err(transaction::used(&order.out_trade_no)),
            _ => Ok(accepted(&order.out_trade_no, order.amount).into()),
        };
    }
    let (_, deed) = charged(turn, asked, &Insurance)?;
    let mut order = transaction::order(asked, OrderKind::Direct, "PAP", turn.now);
    let period = named(deed, asked.body)?;
    check_deduct(turn, deed, period, order.amount)?;
    order.period = Some(period.id);
    order.contract = Some(deed.contract.id.clone());
    order.payer = Some(deed.contract.payer.clone());
    let answer = accepted(&order.out_trade_no, order.amount);
    charge::accept(turn, order);
    Ok(answer.into())
}

fn check_deduct(turn: &Turn<'_>, deed: Deed<'_>, period: &Period, amount: i64) -> Result<(), Refusal> {
    let Some(booked) = period.booked.filter(|_| period.state == PeriodState::Scheduled) else {
        let state = period.state.word();
        let rule = if period.state == PeriodState::Paid { &rules::DEDUCTED_ONCE } else { &rules::PERIOD_DEDUCT_WINDOW };
        let text = format!("无效请求: 扣费周期未预约: policy_period_state is {state}, only what is booked is deducted");
        return Err(Refusal::invalid(text).under(rule));
    };
    if amount != booked.amount {
        let issue = format!("must equal the booked amount, {}", booked.amount);
        return Err(Refusal::breaks(&rules::DEDUCT_AMOUNT, "无效请求", "/amount/total", amount.into(), &issue));
    }
    let window = windows::deduct(booked.on, period.date);
    if !window.is_open(turn.now) {
        let text = format!("不在可扣费时间内: deduction is open {window} Beijing time, it is {}", beijing(turn.now));
        return Err(Refusal::invalid(text).under(&rules::PERIOD_DEDUCT_WINDOW));
    }
    undecided(turn, deed)
}

/// One deduction at a time.
pub(super) fn undecided(turn: &Turn<'_>, deed: Deed<'_>) -> Result<(), Refusal> {
    if pending(turn, deed) {
        return Err(Refusal::invalid("无效请求: 扣费处理中: a deduction of this contract is not decided yet")
            .under(&rules::DEDUCTED_ONCE));
    }
    Ok(())
}
