//! New periods for a contract whose term is over (续期).

use serde_json::Value;
use wechatpay_core::calendar::insurance as windows;

use super::{going_on, is_renewable, plan, told};
use crate::{
    clock::beijing,
    engine::{
        contract::{Contract, Deed, InsuranceBook, Period, PeriodState},
        fact::ContractChange,
        party::Frequency,
        rules::{self, Rule},
        turn::Turn,
    },
    family::{Asked, Reply},
    refusal::Refusal,
};

const MOST_PERIODS: usize = 12;
const RENEWED: &str = "委托代扣续期通知";

/// Accepted and done; the outcome is told.
pub(super) fn renew(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, deed) = going_on(turn, asked)?;
    let Some(last) = deed.contract.periods.last() else {
        return Err(refuse(&rules::RENEWABLE, "the contract has no periods"));
    };
    let template = turn.ledger.template_of(deed.terms).and_then(|template| template.frequency);
    check_contract(turn, deed, last)?;
    check_time(turn, template, deed.contract, last)?;
    let periods = plan::read(asked.body)?;
    check_periods(turn, template, &periods, last)?;
    let expires = periods.last().and_then(|last| super::expires(turn, deed.terms, last));
    let mut book: InsuranceBook = deed.contract.insurance.as_deref().cloned().unwrap_or_default();
    book.renewed_after = Some(last.id);
    turn.change(index, ContractChange::Renewed { periods, expires });
    turn.change(index, ContractChange::Insurance(book));
    tell(turn, index);
    Ok(Reply::Empty)
}

fn refuse(rule: &'static Rule, why: &str) -> Refusal {
    Refusal::invalid(format!("无效请求: 协议不可续期: {why}")).under(rule)
}

fn check_contract(turn: &Turn<'_>, deed: Deed<'_>, last: &Period) -> Result<(), Refusal> {
    if !is_renewable(&deed.terms.body.read()) {
        return Err(refuse(&rules::RENEWABLE, "the pre-sign set neither can_auto_insure nor can_auto_reinsure"));
    }
    let before = deed.contract.insurance.as_ref().and_then(|book| book.renewed_after);
    if before.is_some() && turn.today() <= last.date {
        let why = format!("it was renewed for the term that ends with period {} on {}", last.id, last.date);
        return Err(refuse(&rules::RENEWED_ONCE, &why));
    }
    let is_paid = |period: &Period| period.paid.is_some_and(|paid| paid.amount > 0);
    let term = deed.contract.periods.iter().filter(|period| before.is_none_or(|before| period.id > before));
    if !term.clone().any(is_paid) {
        return Err(refuse(&rules::RENEWABLE, "no period of its term is paid"));
    }
    if last.state == PeriodState::Scheduled {
        return Err(refuse(&rules::RENEWABLE, &format!("period {} is booked and not paid", last.id)));
    }
    Ok(())
}

fn check_time(turn: &Turn<'_>, template: Option<Frequency>, contract: &Contract, last: &Period) -> Result<(), Refusal> {
    let open: Vec<_> = plan::frequencies(template, &contract.periods)
        .into_iter()
        .map(|frequency| windows::renewal(frequency, last.date))
        .collect();
    if open.iter().any(|window| window.is_open(turn.now)) {
        return Ok(());
    }
    let open: Vec<String> = open.iter().map(ToString::to_string).collect();
    let text =
        format!("不在可续期时间内: renewal is open {} Beijing time, it is {}", open.join(", or "), beijing(turn.now));
    Err(Refusal::invalid(text).under(&rules::RENEW_WINDOW))
}

fn check_periods(
    turn: &Turn<'_>,
    template: Option<Frequency>,
    periods: &[Period],
    last: &Period,
) -> Result<(), Refusal> {
    let Some(first) = periods.first().filter(|_| periods.len() <= MOST_PERIODS) else {
        let issue = format!("must list 1 to {MOST_PERIODS} periods");
        return Err(plan::wrong(&rules::RENEW_COUNT, periods.len().into(), &issue));
    };
    if first.id <= last.id {
        let issue = format!("policy_period_id must be larger than the last one so far, {}", last.id);
        return Err(plan::wrong(&rules::PERIOD_NUMBERS, first.id.into(), &issue));
    }
    if first.date <= turn.today().max(last.date) {
        let issue = format!("estimated_deduct_date must be later than today and than {}", last.date);
        return Err(plan::wrong(&rules::PERIOD_AHEAD, first.date.to_string().into(), &issue));
    }
    plan::check_frequency(template, periods)?;
    let too_far = |period: &&Period| {
        period.amount < 1 || period.amount.abs_diff(last.amount).saturating_mul(2) > last.amount.unsigned_abs()
    };
    if let Some(period) = periods.iter().find(too_far) {
        let issue = format!("an amount may differ from the last one so far, {}, by half of it", last.amount);
        return Err(plan::breaks(&rules::RENEW_AMOUNT, Value::from(period.amount), &issue));
    }
    Ok(())
}

fn tell(turn: &mut Turn<'_>, index: u32) {
    let (Some(deed), Some(contract)) = (turn.ledger.deed(index), turn.contract(index)) else { return };
    let telling = told("INSURANCE_ENTRUST.RENEW", RENEWED, Deed { contract: &contract, ..deed });
    turn.tell_at_template(deed.terms, &telling);
}
