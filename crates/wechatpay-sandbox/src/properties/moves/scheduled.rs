use serde_json::json;
use wechatpay_spec::table::v3::papay as table;

use super::{
    super::{
        Mark::{Ended, OrderFailed, PeriodBooked, PeriodExpired, PeriodPaid, Signed, Told},
        Script,
        world::World,
    },
    payers::{START, amount, at, code, confirm, contract, days_after, go_to, order_number, today, user},
};
use crate::{
    engine::contract::{Contract, Period, PeriodState},
    merchant::MerchantKind::ServiceProvider,
};

pub(in super::super) static SCRIPT: Script = Script {
    begins: &[pre_sign, confirm],
    moves: &[pre_sign, pre_sign, book, book, book, deduct, deduct, deduct, terminate, to_its_day, to_its_day],
    start: START,
    steps: 14,
    reaches: &[
        (Signed, 3_500),
        (Ended, 2_500),
        (PeriodBooked, 900),
        (PeriodPaid, 170),
        (PeriodExpired, 900),
        (OrderFailed, 10),
        (Told, 6_000),
    ],
};

fn pre_sign(world: &mut World) {
    let (code, user, ahead) = (code(world), user(world), world.dice(4));
    let date = days_after(today(world), i64::try_from(ahead).unwrap());
    let body = json!({
        "sp_appid": "wxsp", "sp_openid": user, "sub_mchid": "1", "plan_id": 1, "out_contract_code": code,
        "contract_display_account": "A", "contract_notify_url": "https://a.example/n",
        "deduct_schedule": {
            "estimated_deduct_date": date.to_string(), "estimated_deduct_amount": {"total": amount(world, 2)}, "description": "x",
        },
    });
    let operation = &table::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM;
    world.call(ServiceProvider, operation, &json!({}), &body);
}

/// On to the day on which a contract is booked, or deducted.
fn to_its_day(world: &mut World) {
    let Some(period) = period(world) else { return };
    let back = if period.state == PeriodState::NoScheduled { 1 } else { 0 };
    go_to(world, at(days_after(period.date, -back), 10));
}

fn period(world: &mut World) -> Option<Period> {
    contract(world).and_then(|(_, contract)| contract.periods.first().cloned())
}

/// The amount of a contract, or another one.
fn total(world: &mut World, contract: &Contract) -> i64 {
    let other = amount(world, 2);
    contract.periods.first().filter(|_| world.dice(4) > 0).map_or(other, |period| period.amount)
}

fn book(world: &mut World) {
    let Some((_, contract)) = contract(world) else { return };
    let body = json!({"sp_appid": "wxsp", "sub_mchid": "1", "schedule_amount": {"total": total(world, &contract)}});
    let operation = &table::POST_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_SCHEDULE;
    world.call(ServiceProvider, operation, &json!({"contract_id": contract.id}), &body);
}

fn deduct(world: &mut World) {
    let Some((_, contract)) = contract(world) else { return };
    let body = json!({
        "sp_appid": "wxsp", "sub_mchid": "1", "out_trade_no": order_number(world), "description": "x",
        "contract_id": contract.id, "transaction_notify_url": "https://a.example/p",
        "amount": {"total": total(world, &contract)},
    });
    world.call(ServiceProvider, &table::POST_PAY_PARTNER_TRANSACTIONS_APPLY, &json!({}), &body);
}

fn terminate(world: &mut World) {
    let named = json!({"plan_id": 1, "out_contract_code": code(world)});
    let body = json!({"sub_mchid": "1", "contract_termination_remark": "x"});
    let operation = &table::POST_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE;
    world.call(ServiceProvider, operation, &named, &body);
}
