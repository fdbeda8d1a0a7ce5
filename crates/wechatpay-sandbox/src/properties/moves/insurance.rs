use jiff::civil::Date;
use serde_json::{Value, json};
use wechatpay_spec::table::v3::papay as table;

use super::{
    super::{
        Mark::{
            Ended, OrderFailed, OrderPaid, PeriodBooked, PeriodExpired, PeriodLowered, PeriodPaid, PeriodUnbooked,
            Renewed, SignFailed, Signed, ToBeRenewed, Told, Undone,
        },
        Script,
        world::World,
    },
    payers::{START, at, code, confirm, contract, days_after, go_to, keep, order_number, today, user, with},
};
use crate::{
    engine::contract::{Contract, Period, PeriodState},
    merchant::MerchantKind::Direct,
};

pub(in super::super) static SCRIPT: Script = Script {
    begins: &[pre_sign, confirm],
    moves: &[
        pre_sign, pre_sign, book, book, book, deduct, deduct, deduct, renew, renew, modify, terminate, keep,
        to_its_day, to_its_day, to_its_day,
    ],
    start: START,
    steps: 18,
    reaches: &[
        (Signed, 3_500),
        (SignFailed, 300),
        (Ended, 1_500),
        (Undone, 200),
        (ToBeRenewed, 300),
        (Renewed, 130),
        (PeriodBooked, 1_200),
        (PeriodUnbooked, 90),
        (PeriodPaid, 200),
        (PeriodExpired, 400),
        (PeriodLowered, 1_200),
        (OrderPaid, 1_800),
        (OrderFailed, 15),
        (Told, 7_000),
    ],
};

fn item(id: u32, date: Date, total: i64) -> Value {
    json!({
        "policy_period_id": id, "estimated_deduct_date": date.to_string(), "estimated_deduct_amount": {"total": total},
    })
}

fn months_after(date: Date, months: u32) -> Date {
    date.checked_add(jiff::Span::new().months(i64::from(months))).unwrap()
}

/// One to three months, the first one at the usual amount, at a discount, free, or double and paid at once.
fn pre_sign(world: &mut World) {
    let pays = world.dice(3) == 0;
    let first = *world.pick(if pays { &[100, 100, 50, 200][..] } else { &[100, 100, 50, 0] }).unwrap();
    let count = if pays { 2 } else { 1 } + u32::try_from(world.dice(2)).unwrap();
    let start = days_after(today(world), i64::try_from(world.dice(3)).unwrap());
    let periods: Vec<Value> = (0..count)
        .map(|number| {
            let total = if number == 0 { first } else { 100 };
            let stretch = if first == 200 && number > 0 { 1 } else { 0 };
            item(number + 1, months_after(start, number + stretch), total)
        })
        .collect();
    let body = json!({
        "appid": "wx1", "openid": user(world), "plan_id": 1, "out_contract_code": code(world), "insured_display_name": "*A",
        "contract_notify_url": "https://a.example/n", "policy_start_date": "2019-11-20", "policy_end_date": "2029-11-20",
        "can_auto_insure": world.dice(4) > 0, "policy_periods": periods,
    });
    let order = [
        ("amount", json!({"total": first})),
        ("out_trade_no", json!(order_number(world))),
        ("description", json!("x")),
        ("transaction_notify_url", json!("https://a.example/p")),
    ];
    let body = if pays { order.into_iter().fold(body, |body, (name, value)| with(body, name, value)) } else { body };
    let operation = &table::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM;
    world.call(Direct, operation, &json!({}), &body);
}

fn is_open(period: &&Period) -> bool {
    matches!(period.state, PeriodState::NoScheduled | PeriodState::Scheduled)
}

/// The period that comes next; the first one when all are done.
fn next(contract: &Contract) -> Option<&Period> {
    contract.periods.iter().find(is_open).or(contract.periods.first())
}

/// On to a day on which the next period is booked, or deducted; when all are done, to one on which they are renewed.
fn to_its_day(world: &mut World) {
    let Some((_, contract)) = contract(world) else { return };
    let Some(period) = contract.periods.iter().find(is_open).or(contract.periods.last()) else { return };
    let first = match (period.state, period.booked) {
        (PeriodState::NoScheduled, _) => days_after(period.date, -1),
        (_, Some(booked)) => booked.start,
        _ => period.date,
    };
    let away = i64::try_from(world.dice(3)).unwrap();
    go_to(world, at(days_after(first, away), 10));
}

fn book(world: &mut World) {
    let Some((_, contract)) = contract(world) else { return };
    let any = world.pick(&contract.periods);
    let picked = if world.dice(4) == 0 { any } else { next(&contract) };
    let Some(period) = picked else { return };
    let total = if world.dice(8) == 0 { 7 } else { period.amount.max(1) };
    let operation =
        &table::POST_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_SCHEDULE;
    let named = json!({"contract_id": contract.id, "policy_period_id": period.id});
    world.call(Direct, operation, &named, &json!({"appid": "wx1", "scheduled_amount": {"total": total}}));
}

fn deduct(world: &mut World) {
    let Some((_, contract)) = contract(world) else { return };
    let booked = contract.periods.iter().find(|period| period.state == PeriodState::Scheduled);
    let any = world.pick(&contract.periods);
    let picked = if world.dice(4) == 0 { any } else { booked };
    let Some(period) = picked else { return };
    let total = if world.dice(8) == 0 { 7 } else { period.amount.max(1) };
    let body = json!({
        "appid": "wx1", "out_trade_no": order_number(world), "description": "x", "contract_id": contract.id,
        "transaction_notify_url": "https://a.example/p", "policy_period_id": period.id, "amount": {"total": total},
    });
    world.call(Direct, &table::POST_INSURANCE_PAY_TRANSACTIONS_APPLY, &json!({}), &body);
}

fn renew(world: &mut World) {
    let Some((_, contract)) = contract(world) else { return };
    let Some(last) = contract.periods.last() else { return };
    let count = 1 + u32::try_from(world.dice(2)).unwrap();
    let periods: Vec<Value> =
        (1..=count).map(|number| item(last.id + number, months_after(last.date, number), last.amount)).collect();
    let operation = &table::POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_RENEW;
    let body = json!({"appid": "wx1", "policy_periods": periods});
    world.call(Direct, operation, &json!({"plan_id": 1, "contract_id": contract.id}), &body);
}

fn modify(world: &mut World) {
    let Some((_, contract)) = contract(world) else { return };
    let lower = 60 + i64::try_from(world.dice(3) * 10).unwrap();
    let periods: Vec<Value> = contract
        .periods
        .iter()
        .map(|period| {
            let total = if is_open(&period) && period.amount > lower { lower } else { period.amount };
            item(period.id, period.date, total)
        })
        .collect();
    if periods.is_empty() {
        return;
    }
    let body = json!({"appid": "wx1", "policy_periods": periods, "allow_cancel_scheduled": world.dice(2) == 0});
    let operation = &table::POST_INSURANCE_SIGN_POLICY_PERIODS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_MODIFY;
    world.call(Direct, operation, &json!({"plan_id": 1, "contract_id": contract.id}), &body);
}

fn terminate(world: &mut World) {
    let named = json!({"plan_id": 1, "out_contract_code": code(world)});
    let operation = &table::POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE;
    world.call(Direct, operation, &named, &json!({"contract_termination_remark": "x"}));
}
