//! `/v3/papay/pay/…`, `/v3/papay/contracts/…` and `/v3/partner-papay/…`: bookings, deductions and pre-deduct notices.

use serde_json::Value;
use wechatpay_core::calendar::{notice as notice_calendar, scheduled as calendar};
use wechatpay_spec::table::v3::{papay as table, partner_papay};

use super::{
    Asked, Duty, Family, FamilyId, Reply,
    scheduled::{PERIOD, booking, money},
    sign::Sign,
    transaction,
};
use crate::{
    clock::beijing,
    engine::{
        charge,
        contract::{Booked, ContractState, Deed, Noticed, Period, PeriodState},
        fact::{ContractChange, PeriodChange},
        life,
        order::{OrderKind, OrderState},
        rules,
        turn::Turn,
    },
    fields::{Object, integer},
    refusal::Refusal,
};

pub(super) static DUTIES: [Duty; 11] = [
    Duty::call(&table::POST_PAY_SCHEDULES_CONTRACT_ID_CONTRACT_ID_SCHEDULE, book),
    Duty::call(&table::GET_PAY_SCHEDULES_CONTRACT_ID_CONTRACT_ID, query),
    Duty::call(&table::POST_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_SCHEDULE, book),
    Duty::call(&table::GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID, query),
    Duty::call(&table::POST_PAY_TRANSACTIONS_APPLY, |t, a| deduct(t, a, OrderKind::Direct)),
    Duty::call(&table::POST_PAY_PARTNER_TRANSACTIONS_APPLY, |t, a| deduct(t, a, OrderKind::Partner)),
    Duty::call(&table::POST_PAY_HARMONY_TRANSACTIONS_APPLY, |t, a| deduct(t, a, OrderKind::Direct)),
    Duty::call(&table::POST_CONTRACTS_CONTRACT_ID_NOTIFY, notify),
    Duty::call(&table::POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY, fail_notify),
    Duty::call(&partner_papay::POST_CONTRACTS_CONTRACT_ID_NOTIFY, notify),
    Duty::call(&partner_papay::POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY, fail_notify),
];

/// A contract that is there and in force, for calls that move money: both failures are `CONTRACT_NOT_EXIST`.
pub(super) fn charged<'a>(
    turn: &Turn<'a>,
    asked: &Asked<'_>,
    family: &'static dyn Family,
) -> Result<(u32, Deed<'a>), Refusal> {
    let gone = |why: &str| {
        Refusal::forbidden("CONTRACT_NOT_EXIST", format!("签约协议不存在: {why}")).under(&rules::CONTRACT_UNKNOWN)
    };
    let (index, deed) = life::by_id(turn, asked, family).map_err(|_| gone("no such contract of this merchant"))?;
    match deed.contract.state {
        ContractState::Signed | ContractState::ToBeRenewed => Ok((index, deed)),
        state => Err(gone(&format!("the contract is {}", state.word()))),
    }
}

fn period<'a>(deed: Deed<'a>) -> Result<&'a Period, Refusal> {
    deed.contract.periods.first().ok_or_else(|| {
        Refusal::invalid("无效请求: 协议不是预约扣费类型: the contract is not of type 预约扣费")
            .under(&rules::TEMPLATE_KIND)
    })
}

fn book(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, _) = life::by_id(turn, asked, &Sign)?;
    let deed = life::in_force(turn, index)?;
    let period = period(deed)?;
    if period.state != PeriodState::NoScheduled {
        return Err(Refusal::invalid(format!("无效请求: 已预约: schedule_state is {}", period.state.word()))
            .under(&rules::BOOKED_ONCE));
    }
    let amount = asked.body.get("schedule_amount").map(|amount| integer(amount, "total")).unwrap_or_default();
    if amount != period.amount {
        let issue = format!("must equal the estimated amount, {}", period.amount);
        return Err(Refusal::breaks(
            &rules::BOOKING_AMOUNT,
            "无效请求",
            "/schedule_amount/total",
            amount.into(),
            &issue,
        ));
    }
    let window = calendar::booking(period.date);
    if !window.is_open(turn.now) {
        let text = format!("不在可预约时间内: booking is open {window} Beijing time, it is {}", beijing(turn.now));
        return Err(Refusal::invalid(text).under(&rules::BOOKING_WINDOW));
    }
    let days = calendar::deduct(period.date);
    let booked = Booked { on: turn.today(), start: days.first_day(), end: days.last_day(), amount };
    turn.change(index, ContractChange::Period { period: period.id, change: PeriodChange::Booked(booked) });
    let booked = Period { state: PeriodState::Scheduled, booked: Some(booked), ..period.clone() };
    Ok(words(&booked).into())
}

fn query(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (_, deed) = life::by_id(turn, asked, &Sign)?;
    Ok(words(period(deed)?).into())
}

fn words(period: &Period) -> Object {
    let object = Object::new()
        .with("schedule_state", period.state.word())
        .with_some("deduct_start_date", period.booked.map(|booked| booked.start.to_string()))
        .with_some("deduct_end_date", period.booked.map(|booked| booked.end.to_string()));
    booking(object, period)
}

/// Accepted now, decided later: the answer tells only that.
fn deduct(turn: &mut Turn<'_>, asked: &Asked<'_>, kind: OrderKind) -> Result<Reply, Refusal> {
    if let Some(order) = transaction::repeated(turn, asked)? {
        return match order.state {
            OrderState::PayError => Err(transaction::used(&order.out_trade_no)),
            _ => Ok(accepted(&order.out_trade_no, order.amount).into()),
        };
    }
    let (_, deed) = charged(turn, asked, &Sign)?;
    let mut order = transaction::order(asked, kind, "PAP", turn.now);
    match deed.terms.family {
        FamilyId::Classic => {
            let text =
                "无效请求: 协议不支持此接口扣费: the contract was signed while paying, and is charged through v2";
            return Err(Refusal::invalid(text).under(&rules::CLASSIC_CHARGED));
        }
        FamilyId::Scheduled => order.period = Some(check_scheduled(turn, deed, order.amount)?),
        _ => check_noticed(turn, deed, order.amount)?,
    }
    order.contract = Some(deed.contract.id.clone());
    order.payer = Some(deed.contract.payer.clone());
    let answer = accepted(&order.out_trade_no, order.amount);
    charge::accept(turn, order);
    Ok(answer.into())
}

pub(super) fn accepted(out_trade_no: &str, amount: i64) -> Object {
    Object::new().with("out_trade_no", out_trade_no).with("amount", money(amount))
}

fn check_scheduled(turn: &Turn<'_>, deed: Deed<'_>, amount: i64) -> Result<u32, Refusal> {
    let period = period(deed)?;
    let Some(booked) = period.booked.filter(|_| period.state == PeriodState::Scheduled) else {
        let text = format!("无效请求: 未预约扣费: schedule_state is {}, book the deduction first", period.state.word());
        return Err(Refusal::invalid(text).under(&rules::DEDUCT_WINDOW));
    };
    if amount != booked.amount {
        let issue = format!("must equal the booked amount, {}", booked.amount);
        return Err(Refusal::breaks(&rules::DEDUCT_AMOUNT, "无效请求", "/amount/total", amount.into(), &issue));
    }
    let window = calendar::deduct(period.date);
    if !window.is_open(turn.now) {
        let text = format!("不在可扣费时间内: deduction is open {window} Beijing time, it is {}", beijing(turn.now));
        return Err(Refusal::invalid(text).under(&rules::DEDUCT_WINDOW));
    }
    if pending(turn, deed) {
        return Err(Refusal::invalid("无效请求: 扣费处理中: a deduction of this contract is not decided yet")
            .under(&rules::DEDUCTED_ONCE));
    }
    Ok(PERIOD)
}

/// Whether the contract's last deduction is accepted and not decided.
pub(super) fn pending(turn: &Turn<'_>, deed: Deed<'_>) -> bool {
    turn.ledger.last_order(&deed.contract.id).is_some_and(|order| order.state == OrderState::Accept)
}

/// A periodic contract is charged within the days of its last notice, if it has one.
fn check_noticed(turn: &Turn<'_>, deed: Deed<'_>, amount: i64) -> Result<(), Refusal> {
    let Some(notice) = deed.contract.notice.as_deref() else { return Ok(()) };
    let window = notice_calendar::deduct(notice.on, notice.days);
    if !window.is_open(turn.now) {
        let text = format!("不在可扣费时间内: deduction is open {window} Beijing time, it is {}", beijing(turn.now));
        return Err(Refusal::invalid(text).under(&rules::DEDUCT_WINDOW));
    }
    if pending(turn, deed) {
        return Err(Refusal::invalid("无效请求: 扣费处理中: a deduction of this cycle is not decided yet")
            .under(&rules::DEDUCTED_ONCE));
    }
    if notice.used {
        return Err(Refusal::invalid("无效请求: 本周期已扣费: the cycle of the last notice is paid")
            .under(&rules::DEDUCTED_ONCE));
    }
    if amount > notice.amount {
        let issue = format!("is above the estimated amount of the notice, {}", notice.amount);
        return Err(Refusal::breaks(&rules::DEDUCT_AMOUNT, "无效请求", "/amount/total", amount.into(), &issue));
    }
    Ok(())
}

fn periodic<'a>(turn: &Turn<'a>, asked: &Asked<'_>) -> Result<(u32, Deed<'a>), Refusal> {
    let (index, deed) = charged(turn, asked, &Sign)?;
    if deed.terms.family == FamilyId::Scheduled {
        return Err(Refusal::invalid("无效请求: 不是周期扣费模板: not a periodic template").under(&rules::NOTICE_KIND));
    }
    Ok((index, deed))
}

fn notify(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, deed) = periodic(turn, asked)?;
    if !notice_calendar::call().is_open(turn.now) {
        let text = format!(
            "不在可通知时间内: notices are taken from 07:00 to 22:00 Beijing time, it is {}",
            beijing(turn.now)
        );
        return Err(Refusal::invalid(text).under(&rules::NOTICE_HOURS));
    }
    let count = asked.body.get("deduct_duration").and_then(|duration| duration.get("count")).and_then(Value::as_u64);
    let days = count.and_then(|count| u8::try_from(count).ok()).unwrap_or(notice_calendar::DEFAULT_DAYS);
    let amount = asked.body.get("estimated_amount").map(|amount| integer(amount, "amount")).unwrap_or_default();
    if pending(turn, deed) {
        return Err(Refusal::invalid("无效请求: 扣费处理中: a deduction of this contract is not decided yet")
            .under(&rules::NOTICE_REPEATED));
    }
    let notice = Noticed { on: turn.today(), days, amount, used: false };
    if let Some(last) = deed.contract.notice.as_deref().filter(|last| !last.used)
        && turn.now < notice_calendar::deduct(last.on, last.days).end()
    {
        return Err(if (last.days, last.amount) == (days, amount) {
            Refusal::other("RESOURCE_ALREADY_EXISTS", "通知已发送: the same notice was sent")
                .under(&rules::NOTICE_REPEATED)
        } else {
            Refusal::invalid("无效请求: 存在未完成的通知: another notice is pending").under(&rules::NOTICE_REPEATED)
        });
    }
    turn.change(index, ContractChange::Noticed(notice));
    Ok(Reply::Empty)
}

fn fail_notify(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (_, deed) = periodic(turn, asked)?;
    let failed = turn.ledger.last_order(&deed.contract.id);
    let on_day = deed
        .contract
        .notice
        .as_deref()
        .is_some_and(|notice| !notice.used && notice_calendar::deduct(notice.on, notice.days).is_open(turn.now));
    if on_day && failed.is_some_and(|order| order.state == OrderState::PayError) {
        return Ok(Reply::Empty);
    }
    let text = "无效请求: 无扣费失败记录: a retry notice follows a failed deduction, on a day of deduction";
    Err(Refusal::invalid(text).under(&rules::FAIL_NOTICE))
}
