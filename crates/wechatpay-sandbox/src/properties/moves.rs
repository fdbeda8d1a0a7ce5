//! What is done at random: bodies that fit, numbers and users from a small set, so that they meet.

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::world::World;
use crate::{
    engine::{
        contract::EndedBy,
        fact::Fact,
        life::{self, Confirming},
        party::Persona,
    },
    family,
    merchant::MerchantKind,
};

/// What payers and time do in every family.
pub(super) static COMMON: &[fn(&mut World)] =
    &[confirm, confirm, confirm, leave, payer_ends, system_ends, persona, wait, wait];

pub(super) static SCHEDULED: &[fn(&mut World)] =
    &[scheduled_pre_sign, scheduled_pre_sign, book, book, deduct, deduct, papay_terminate, to_the_next_morning];

pub(super) static GLOBAL: &[fn(&mut World)] =
    &[global_pre_sign, global_pre_sign, global_deduct, global_deduct, global_reverse, global_terminate];

pub(super) static COMBINE: &[fn(&mut World)] = &[combine_pre_sign, combine_pre_sign, combine_deduct, combine_terminate];

pub(super) static PASSWORD_EXEMPT: &[fn(&mut World)] = &[exempt_pre_sign, exempt_pre_sign, exempt_terminate];

pub(super) static SIGN: &[fn(&mut World)] =
    &[sign_pre_sign, sign_pre_sign, notice, harmony_deduct, harmony_deduct, to_the_next_morning];

fn code(world: &mut World) -> String {
    format!("code{}", world.dice(5))
}

fn user(world: &mut World) -> String {
    format!("oUser{}", world.dice(3))
}

/// The id of some contract; one that is not there when there is none.
fn contract(world: &mut World) -> String {
    let count = world.contracts() as u64;
    let at = usize::try_from(world.dice(count.max(1))).unwrap();
    world.ledger().state.contracts.get(at).map_or("none".into(), |contract| contract.id.to_string())
}

fn session(world: &mut World) -> String {
    let count = world.ledger().state.sessions.len() as u64;
    let at = usize::try_from(world.dice(count.max(1))).unwrap();
    world.ledger().state.sessions.get(at).map_or("none".into(), |session| session.id.to_string())
}

fn confirm(world: &mut World) {
    let (session, fails) = (session(world), world.dice(12) == 0);
    let done = world.decide(|turn| life::confirm(turn, &session, Confirming { fails, ..Confirming::default() }));
    world.note(format!("confirm {session}: {:?}", done.map(|done| done.contract.id)));
}

fn leave(world: &mut World) {
    let session = session(world);
    let done = world.decide(|turn| life::give_up(turn, &session));
    world.note(format!("leave {session}: {done:?}"));
}

fn ends(world: &mut World, by: EndedBy) {
    let id = contract(world);
    world.note(format!("{by:?} ends {id}"));
    let _ = world.decide(|turn| {
        if let Some((index, deed)) = turn.ledger.contract(&id)
            && deed.contract.state.is_live()
        {
            let rules = deed.terms.family.rules();
            if by != EndedBy::User {
                turn.end(index, by, None);
            } else if !family::payer_wishes(turn, index) {
                rules.payer_ends(turn, index);
            }
        }
        Ok::<_, ()>(())
    });
}

fn payer_ends(world: &mut World) {
    ends(world, EndedBy::User);
}

fn system_ends(world: &mut World) {
    if world.dice(4) == 0 {
        ends(world, EndedBy::Platform);
    }
}

fn persona(world: &mut World) {
    let openid = user(world);
    let personas = [Persona::Rich, Persona::Rich, Persona::Empty, Persona::Slow, Persona::Frozen, Persona::OverLimit];
    let at = usize::try_from(world.dice(6)).unwrap();
    let persona = personas[at];
    let _ = world.decide(|turn| {
        turn.record(Fact::Payer { openid: openid.as_str().into(), persona });
        Ok::<_, ()>(())
    });
    world.note(format!("{openid} is {persona:?}"));
}

fn wait(world: &mut World) {
    let spans = [1, 15, 600, 3_600, 7_200, 86_400, 400 * 86_400];
    let at = usize::try_from(world.dice(spans.len() as u64)).unwrap();
    world.advance(SignedDuration::from_secs(spans[at]));
}

fn to_the_next_morning(world: &mut World) {
    let now = crate::clock::beijing_calendar(world.time());
    let hours = 24 - i64::from(now.hour()) + 9;
    world.advance(SignedDuration::from_hours(hours));
}

fn post(world: &mut World, kind: MerchantKind, operation: &str, named: &Value, body: &Value) {
    let _ = world.call(kind, operation, named, body);
}

fn scheduled_pre_sign(world: &mut World) {
    let (code, user) = (code(world), user(world));
    let day = crate::clock::beijing_day(world.time());
    let date = day.checked_add(jiff::Span::new().days(i64::try_from(world.dice(4)).unwrap())).unwrap();
    let body = json!({
        "sp_appid": "wxsp", "sp_openid": user, "sub_mchid": "1", "plan_id": 1, "out_contract_code": code,
        "contract_display_account": "A", "contract_notify_url": "https://a.example/n",
        "deduct_schedule": {
            "estimated_deduct_date": date.to_string(), "estimated_deduct_amount": {"total": 1 + world.dice(2)}, "description": "x",
        },
    });
    let operation = "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program";
    post(world, MerchantKind::ServiceProvider, operation, &json!({}), &body);
}

fn book(world: &mut World) {
    let id = contract(world);
    let body = json!({"sp_appid": "wxsp", "sub_mchid": "1", "schedule_amount": {"total": 1 + world.dice(2)}});
    let operation = "post_v3_papay_pay_partner_schedules_contract_id_contract_id_schedule";
    post(world, MerchantKind::ServiceProvider, operation, &json!({"contract_id": id}), &body);
}

fn deduct(world: &mut World) {
    let (id, number) = (contract(world), format!("order{}", world.dice(6)));
    let body = json!({
        "sp_appid": "wxsp", "sub_mchid": "1", "out_trade_no": number, "description": "x", "contract_id": id,
        "transaction_notify_url": "https://a.example/p", "amount": {"total": 1 + world.dice(2)},
    });
    post(world, MerchantKind::ServiceProvider, "post_v3_papay_pay_partner_transactions_apply", &json!({}), &body);
}

fn papay_terminate(world: &mut World) {
    let named = json!({"plan_id": 1, "out_contract_code": code(world)});
    let body = json!({"sub_mchid": "1", "contract_termination_remark": "x"});
    let operation =
        "post_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate";
    post(world, MerchantKind::ServiceProvider, operation, &named, &body);
}

fn global_pre_sign(world: &mut World) {
    let body = json!({
        "appid": "wx1", "plan_id": 1, "out_contract_code": code(world), "user_display_name": "A",
        "success_notify_url": "https://a.example/n", "openid": user(world),
    });
    let scene = ["miniprogram", "jsapi"][usize::try_from(world.dice(2)).unwrap()];
    let operation = format!("post_v3_global_papay_contracts_{scene}_pre_entrust_sign");
    post(world, MerchantKind::Direct, &operation, &json!({}), &body);
}

fn global_deduct(world: &mut World) {
    let body = json!({
        "appid": "wx1", "description": "x", "notify_url": "https://a.example/p", "out_trade_no": format!("order{}", world.dice(6)),
        "merchant_category_code": "1", "contract_id": contract(world), "amount": {"total": 5, "currency": "HKD"},
    });
    post(world, MerchantKind::Direct, "post_v3_global_papay_transactions", &json!({}), &body);
}

fn global_reverse(world: &mut World) {
    let named = json!({"out_trade_no": format!("order{}", world.dice(6))});
    let operation = "post_v3_global_papay_transactions_out_trade_no_out_trade_no_reverse";
    post(world, MerchantKind::Direct, operation, &named, &Value::Null);
}

fn global_terminate(world: &mut World) {
    let named = json!({"contract_id": contract(world)});
    let body = json!({"appid": "wx1", "termination_note": "x"});
    post(world, MerchantKind::Direct, "post_v3_global_papay_contracts_contract_id_terminate", &named, &body);
}

fn combine_pre_sign(world: &mut World) {
    let body = json!({
        "appid": format!("wx{}", world.dice(3)), "plan_id": 1, "out_contract_code": code(world),
        "contract_display_account": "A", "notify_url": "https://a.example/n",
    });
    let operation = "post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program";
    post(world, MerchantKind::EcommercePlatform, operation, &json!({}), &body);
}

fn combine_deduct(world: &mut World) {
    let number = world.dice(5);
    let part = json!({
        "mchid": "1900000003", "sub_mchid": "7", "out_trade_no": format!("part{number}"), "description": "x",
        "amount": {"total_amount": 5, "currency": "CNY"},
    });
    let body = json!({
        "combine_appid": "wx1", "combine_mchid": "1900000003", "combine_out_trade_no": format!("whole{number}"),
        "contract_id": contract(world), "sub_orders": [part],
    });
    post(world, MerchantKind::EcommercePlatform, "post_v3_ecommerce_combine_papay_transactions", &json!({}), &body);
}

fn combine_terminate(world: &mut World) {
    let named = json!({"plan_id": 1, "out_contract_code": code(world)});
    let operation =
        "post_v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate";
    let body = json!({"contract_termination_remark": "x"});
    post(world, MerchantKind::EcommercePlatform, operation, &named, &body);
}

fn exempt_pre_sign(world: &mut World) {
    let body = json!({
        "sp_appid": "wxsp", "sp_openid": user(world), "sub_mchid": "1", "sub_appid": "wxsub", "service_id": 1,
        "out_contract_code": code(world), "notify_url": "https://a.example/n", "contract_display_account": "A",
    });
    let operation = "post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program";
    post(world, MerchantKind::ServiceProvider, operation, &json!({}), &body);
}

fn exempt_terminate(world: &mut World) {
    let named = json!({"service_id": 1, "out_contract_code": code(world)});
    let operation = "post_v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code_terminate";
    let body = json!({"contract_termination_remark": "x"});
    post(world, MerchantKind::ServiceProvider, operation, &named, &body);
}

fn sign_pre_sign(world: &mut World) {
    let body = json!({
        "sign_scene": "SIGN_SCENE_APP", "appid": "wx1", "openid": user(world), "plan_id": 1, "out_contract_code": code(world),
        "contract_display_account": "A", "contract_notify_url": "https://a.example/n", "out_user_code": user(world),
    });
    post(world, MerchantKind::Direct, "post_v3_papay_sign_contracts_pre_entrust_sign", &json!({}), &body);
}

fn notice(world: &mut World) {
    let named = json!({"contract_id": contract(world)});
    let body = json!({
        "mchid": "1900000001", "appid": "wx1", "deduct_duration": {"count": 1 + world.dice(3), "unit": "DAY"},
        "estimated_amount": {"amount": 5, "currency": "CNY"},
    });
    post(world, MerchantKind::Direct, "post_v3_papay_contracts_contract_id_notify", &named, &body);
}

fn harmony_deduct(world: &mut World) {
    let body = json!({
        "appid": "wx1", "out_trade_no": format!("order{}", world.dice(6)), "description": "x", "contract_id": contract(world),
        "transaction_notify_url": "https://a.example/p", "amount": {"total": 4 + world.dice(3)},
    });
    post(world, MerchantKind::Direct, "post_v3_papay_pay_harmony_transactions_apply", &json!({}), &body);
}
