//! Lowering the amounts of periods that are not paid yet (修改扣费周期).

use serde_json::Value;
use wechatpay_core::calendar::insurance as windows;

use super::{going_on, is_done, period, plan};
use crate::{
    clock::beijing,
    engine::{
        contract::{Contract, InsuranceBook, Period, PeriodState},
        fact::{ContractChange, PeriodChange},
        rules,
        turn::Turn,
    },
    family::{Asked, Reply},
    fields::Object,
    refusal::Refusal,
};

/// So often the periods of a contract are modified.
const MOST: usize = 3;

pub(super) fn modify(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, deed) = going_on(turn, asked)?;
    let contract = deed.contract;
    let lowered = lowered(contract, &plan::read(asked.body)?)?;
    let (cancelled, others): (Vec<Period>, Vec<Period>) =
        lowered.into_iter().partition(|period| period.state == PeriodState::Scheduled);
    if let Some(booked) = cancelled.first()
        && asked.body.get("allow_cancel_scheduled").and_then(Value::as_bool) != Some(true)
    {
        let issue = format!("must be true: period {} is booked, and modifying it cancels the booking", booked.id);
        let field = "/allow_cancel_scheduled";
        return Err(Refusal::breaks(&rules::MODIFY_BOOKED, "无效请求", field, Value::Null, &issue));
    }
    cancelled.iter().chain(&others).try_for_each(|period| in_time(turn, period))?;
    let mut book: InsuranceBook = contract.insurance.as_deref().cloned().unwrap_or_default();
    not_too_often(turn, &book)?;
    period::undecided(turn, deed)?;
    let first_cancelled = cancelled.first().map(|period| period.id);
    for period in &cancelled {
        turn.change(index, ContractChange::Period { period: period.id, change: PeriodChange::Unbooked });
    }
    for period in cancelled.iter().chain(&others) {
        turn.change(index, ContractChange::Period { period: period.id, change: PeriodChange::Amount(period.amount) });
    }
    book.modified.push(turn.today());
    turn.change(index, ContractChange::Insurance(book));
    let latest = turn.contract(index).map(|contract| contract.periods).unwrap_or_default();
    let latest: Vec<Value> = latest.iter().map(|latest| period::plain(latest).into()).collect();
    let answer = Object::new().with("policy_periods", latest);
    Ok(answer.with_some("cancel_scheduled_policy_period_id", first_cancelled).into())
}

/// The periods whose amounts differ from the contract's, with their new amounts; nothing else may differ.
fn lowered(contract: &Contract, listed: &[Period]) -> Result<Vec<Period>, Refusal> {
    let pairs = || contract.periods.iter().zip(listed);
    let same =
        contract.periods.len() == listed.len() && pairs().all(|(now, new)| (now.id, now.date) == (new.id, new.date));
    if !same {
        let issue = "must list all periods of the contract with their numbers and days: only amounts are modified";
        return Err(plan::breaks(&rules::MODIFY_AMOUNTS, Value::Null, issue));
    }
    let changed: Vec<Period> = pairs()
        .filter(|(now, new)| now.amount != new.amount)
        .map(|(now, new)| Period { amount: new.amount, ..now.clone() })
        .collect();
    let Some(first) = changed.first() else {
        return Err(plan::breaks(&rules::MODIFY_AMOUNTS, Value::Null, "changes nothing"));
    };
    for (now, new) in pairs().filter(|(now, new)| now.amount != new.amount) {
        check(contract, now, new.amount, first.amount)?;
    }
    Ok(changed)
}

fn check(contract: &Contract, now: &Period, amount: i64, first: i64) -> Result<(), Refusal> {
    let wrong = |issue: &str| Err(plan::breaks(&rules::MODIFY_AMOUNTS, amount.into(), issue));
    if is_done(now) {
        return wrong(&format!("period {} is {}, its amount stands", now.id, now.state.word()));
    }
    if amount < 1 || amount > now.amount {
        return wrong(&format!("the amount of period {} can only be lowered, it is {}", now.id, now.amount));
    }
    if amount != first {
        return wrong("one request has one new amount");
    }
    if let [discounted, second, ..] = contract.periods.as_slice()
        && (1..second.amount).contains(&discounted.amount)
        && now.id != discounted.id
        && (!is_done(discounted) || amount <= discounted.amount)
    {
        return wrong("a first period at a discount is over before the others are lowered, and they stay above it");
    }
    Ok(())
}

fn in_time(turn: &Turn<'_>, period: &Period) -> Result<(), Refusal> {
    let window = windows::modify(period.date);
    if window.is_open(turn.now) {
        return Ok(());
    }
    let text = format!(
        "不在可修改时间内: period {} is modified {window} Beijing time, it is {}",
        period.id,
        beijing(turn.now)
    );
    Err(Refusal::invalid(text).under(&rules::MODIFY_WINDOW))
}

fn not_too_often(turn: &Turn<'_>, book: &InsuranceBook) -> Result<(), Refusal> {
    let why = if book.modified.len() >= MOST {
        format!("the periods were modified {MOST} times, which is as often as may be")
    } else if book.modified.contains(&turn.today()) {
        "the periods were modified today; once a day is as often as may be".to_owned()
    } else {
        return Ok(());
    };
    Err(Refusal::invalid(format!("无效请求: 修改次数超限: {why}")).under(&rules::MODIFY_LIMIT))
}
