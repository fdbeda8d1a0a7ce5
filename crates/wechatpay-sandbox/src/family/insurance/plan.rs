//! The periods that a pre-sign or a renewal lists (保单的扣费周期列表), and what they must keep to.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use serde_json::Value;
use wechatpay_core::calendar::insurance as windows;

use super::frequency;
use crate::{
    engine::{
        contract::{Period, Terms},
        party::Frequency,
        rules::{self, Rule},
        turn::Turn,
    },
    family::transaction,
    fields::{integer, text},
    refusal::{Location, Refusal},
};

pub(super) const LIST: &str = "/policy_periods";
const NUMBERS: RangeInclusive<i64> = 1..=840;
/// So many days apart the second period must be for each period that is merged into the first.
const MERGED_DAYS: i64 = 25;
/// The fields of an order; all of them or none are sent.
const ORDER: [&str; 4] = ["amount", "out_trade_no", "description", "transaction_notify_url"];

/// How the first amount stands to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Equal,
    Discount,
    Free,
    /// The first deduction is for so many periods.
    Merged(i64),
}

/// Whether the first period is paid while signing (签约中支付).
pub(super) fn pays(body: &Value) -> bool {
    ORDER.into_iter().any(|field| body.get(field).is_some())
}

/// The periods by their numbers, if their numbers and days rise.
pub(super) fn read(body: &Value) -> Result<Vec<Period>, Refusal> {
    let listed = items(body).iter().enumerate().map(|(at, item)| period(at, item));
    let mut periods = listed.collect::<Result<Vec<_>, _>>()?;
    periods.sort_by_key(|period| period.id);
    for (one, next) in periods.iter().zip(periods.iter().skip(1)) {
        if one.id == next.id {
            return Err(wrong(&rules::PERIOD_NUMBERS, one.id.into(), "policy_period_id comes twice"));
        }
        if one.date >= next.date {
            let issue = format!(
                "estimated_deduct_date must rise with policy_period_id: {} comes after {}",
                next.date, one.date
            );
            return Err(wrong(&rules::PERIOD_DATES, next.date.to_string().into(), &issue));
        }
    }
    Ok(periods)
}

fn items(body: &Value) -> &[Value] {
    body.get("policy_periods").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn period(at: usize, item: &Value) -> Result<Period, Refusal> {
    let (id, date) = (integer(item, "policy_period_id"), text(item, "estimated_deduct_date").unwrap_or_default());
    let Some(number) = u32::try_from(id).ok().filter(|_| NUMBERS.contains(&id)) else {
        let field = format!("{LIST}/{at}/policy_period_id");
        return Err(Refusal::field(Location::Body, &field, id.into(), "must be 1 to 840").under(&rules::PERIOD_NUMBERS));
    };
    let day: Date = date.parse().map_err(|_| {
        let field = format!("{LIST}/{at}/estimated_deduct_date");
        Refusal::field(Location::Body, &field, date.into(), "must be a date such as 2019-11-22")
    })?;
    let amount = item.get("estimated_deduct_amount").map(|amount| integer(amount, "total")).unwrap_or_default();
    Ok(Period::new(number, day, amount))
}

/// A wrong parameter somewhere in the list.
pub(super) fn wrong(rule: &'static Rule, value: Value, issue: &str) -> Refusal {
    Refusal::field(Location::Body, LIST, value, issue).under(rule)
}

/// A rule of business that the list breaks.
pub(super) fn breaks(rule: &'static Rule, value: Value, issue: &str) -> Refusal {
    Refusal::breaks(rule, "无效请求", LIST, value, issue)
}

/// Judges what a pre-sign lists.
pub(super) fn check(turn: &Turn<'_>, terms: &Terms, body: &Value) -> Result<(), Refusal> {
    check_flags(body)?;
    let pays = pays(body);
    if pays {
        check_order(turn, terms, body)?;
    }
    let periods = read(body)?;
    let least = if pays { 2 } else { 1 };
    if periods.len() < least {
        let issue = format!("must list {least} period(s) at least");
        return Err(wrong(&rules::PERIOD_COUNT, periods.len().into(), &issue));
    }
    check_days(turn.today(), pays, &periods, body)?;
    let mode = mode(&periods, pays, body)?;
    let template = turn.ledger.template_of(terms).and_then(|template| template.frequency);
    check_frequency(template, unmerged(mode, &periods))?;
    check_coverage(mode, items(body))
}

fn check_flags(body: &Value) -> Result<(), Refusal> {
    let is_true = |flag: &str| body.get(flag).and_then(Value::as_bool) == Some(true);
    if is_true("can_auto_insure") && is_true("can_auto_reinsure") {
        let issue = "cannot be true together with can_auto_insure";
        return Err(Refusal::breaks(&rules::AUTO_FLAGS, "无效请求", "/can_auto_reinsure", true.into(), issue));
    }
    Ok(())
}

/// The order that is paid while signing is whole, new, and of the first period's amount.
fn check_order(turn: &Turn<'_>, terms: &Terms, body: &Value) -> Result<(), Refusal> {
    if let Some(missing) = ORDER.into_iter().find(|field| body.get(field).is_none()) {
        let issue = format!("is required: {} go together", ORDER.join(", "));
        let field = format!("/{missing}");
        return Err(Refusal::field(Location::Body, &field, Value::Null, &issue).under(&rules::SIGN_AND_PAY));
    }
    let number = text(body, "out_trade_no").unwrap_or_default();
    if turn.ledger.order(&terms.mchid, number).is_some() {
        return Err(transaction::used(number));
    }
    let amount = body.get("amount").map(|amount| integer(amount, "total")).unwrap_or_default();
    match read(body)?.first() {
        Some(first) if first.amount != amount => {
            let issue = format!("must equal the first period's estimated_deduct_amount, {}", first.amount);
            Err(Refusal::breaks(&rules::SIGN_AND_PAY, "无效请求", "/amount/total", amount.into(), &issue))
        }
        _ => Ok(()),
    }
}

/// Each day lies ahead and within the policy; the first one may be today where it is paid at once.
fn check_days(today: Date, pays: bool, periods: &[Period], body: &Value) -> Result<(), Refusal> {
    let last = text(body, "policy_end_date").and_then(|date| date.parse::<Date>().ok()).unwrap_or(Date::MAX);
    for (at, period) in periods.iter().enumerate() {
        let value = Value::from(period.date.to_string());
        if period.date < today || period.date == today && !(pays && at == 0) {
            let issue = format!("estimated_deduct_date {} must be later than today, {today}", period.date);
            return Err(wrong(&rules::PERIOD_AHEAD, value, &issue));
        }
        if period.date > last {
            let issue = format!("estimated_deduct_date {} must not be later than policy_end_date, {last}", period.date);
            return Err(wrong(&rules::PERIOD_AHEAD, value, &issue));
        }
    }
    Ok(())
}

/// All amounts are equal, or the first one alone differs in one of the ways that are allowed.
fn mode(periods: &[Period], pays: bool, body: &Value) -> Result<Mode, Refusal> {
    let wrong = |amount: i64, issue: &str| Err(breaks(&rules::PERIOD_AMOUNTS, amount.into(), issue));
    let [first, rest @ ..] = periods else { return Ok(Mode::Equal) };
    let usual = rest.first().map_or(first.amount, |second| second.amount);
    if usual < 1 {
        return wrong(usual, "estimated_deduct_amount must be 1 at least; only the first of several may be 0");
    }
    if let Some(other) = rest.iter().find(|period| period.amount != usual) {
        let issue = format!("estimated_deduct_amount {} of period {} differs from {usual}", other.amount, other.id);
        return wrong(other.amount, &issue);
    }
    let mode = match first.amount {
        amount if amount == usual => Mode::Equal,
        0 => Mode::Free,
        amount if amount < usual => Mode::Discount,
        amount if amount == usual.saturating_mul(2) => Mode::Merged(2),
        amount if amount == usual.saturating_mul(3) => Mode::Merged(3),
        amount => {
            return wrong(amount, "the first estimated_deduct_amount may be lower, or two or three times the others");
        }
    };
    match (mode, pays) {
        (Mode::Free, true) => wrong(0, "a free first period is for signing without payment"),
        (Mode::Merged(_), false) => wrong(first.amount, "a first period of several amounts is paid while signing"),
        _ => check_merged(mode, first, rest, body).map(|()| mode),
    }
}

fn check_merged(mode: Mode, first: &Period, rest: &[Period], body: &Value) -> Result<(), Refusal> {
    let merged = if let Mode::Merged(count) = mode { count } else { 1 };
    let said = body.get("combined_deduct_period_count").and_then(Value::as_i64);
    if let Some(said) = said.filter(|said| (*said).max(1) != merged) {
        let issue = format!("must fit the amounts, which say {merged}");
        let field = "/combined_deduct_period_count";
        return Err(Refusal::breaks(&rules::PERIOD_AMOUNTS, "无效请求", field, said.into(), &issue));
    }
    let (Mode::Merged(count), Some(second)) = (mode, rest.first()) else { return Ok(()) };
    let least = MERGED_DAYS.saturating_mul(count);
    if i64::from(frequency::days_between(first.date, second.date)) < least {
        let issue = format!("the second estimated_deduct_date must be {least} days after the first one at least");
        return Err(breaks(&rules::PERIOD_AMOUNTS, second.date.to_string().into(), &issue));
    }
    Ok(())
}

/// The periods whose distances tell the frequency: what is merged into the first one stretches the first distance.
fn unmerged(mode: Mode, periods: &[Period]) -> &[Period] {
    match (mode, periods) {
        (Mode::Merged(_), [_, rest @ ..]) => rest,
        _ => periods,
    }
}

/// The days of all periods follow the template's frequency, if it has one.
pub(super) fn check_frequency(template: Option<Frequency>, periods: &[Period]) -> Result<(), Refusal> {
    let Some(frequency) = template.map(frequency::of_template) else { return Ok(()) };
    if frequency::is_followed(frequency, periods) {
        return Ok(());
    }
    let issue = format!("estimated_deduct_date does not follow the template's frequency, {frequency:?}");
    Err(breaks(&rules::PERIOD_FREQUENCY, Value::Null, &issue))
}

/// Coverage is told for all periods or none, and is the same for all that cost the same.
fn check_coverage(mode: Mode, items: &[Value]) -> Result<(), Refusal> {
    let details: Vec<_> = items.iter().map(|item| item.get("policy_coverage_detail")).collect();
    let own_first = usize::from(matches!(mode, Mode::Free | Mode::Discount));
    let all_or_none = details.iter().all(Option::is_some) || details.iter().all(Option::is_none);
    let mut alike = details.iter().skip(own_first);
    let first = alike.next();
    if all_or_none && alike.all(|detail| Some(detail) == first) {
        return Ok(());
    }
    let issue = "policy_coverage_detail must be there for all periods or none, and the same for all that cost the same";
    Err(breaks(&rules::COVERAGE, Value::Null, issue))
}

/// The frequencies that a contract's periods may have.
pub(super) fn frequencies(template: Option<Frequency>, periods: &[Period]) -> Vec<windows::Frequency> {
    let stretched = match periods {
        [first, second, ..] => second.amount > 0 && first.amount > second.amount,
        _ => false,
    };
    frequency::likely(template, if stretched { unmerged(Mode::Merged(2), periods) } else { periods })
}
