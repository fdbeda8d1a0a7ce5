use serde_json::{Value, json};
use wechatpay_spec::table::v3::global as table;

use super::{
    super::{
        Mark::{Ended, OrderPaid, Refunded, Refunding, Signed, Told},
        Script,
        world::World,
    },
    payers::{START, amount, code, confirm, contract_id, order_number, user},
};
use crate::merchant::MerchantKind::Direct;

pub(in super::super) static SCRIPT: Script = Script {
    begins: &[pre_sign, confirm],
    moves: &[pre_sign, pre_sign, deduct, deduct, deduct, reverse, terminate, refund, refund],
    start: START,
    steps: 14,
    reaches: &[(Signed, 5_000), (Ended, 3_000), (OrderPaid, 4_500), (Refunding, 800), (Refunded, 800), (Told, 14_000)],
};

fn pre_sign(world: &mut World) {
    let body = json!({
        "appid": "wx1", "plan_id": 1, "out_contract_code": code(world), "user_display_name": "A",
        "success_notify_url": "https://a.example/n", "openid": user(world),
    });
    let scenes = [
        &table::POST_PAPAY_CONTRACTS_MINIPROGRAM_PRE_ENTRUST_SIGN,
        &table::POST_PAPAY_CONTRACTS_JSAPI_PRE_ENTRUST_SIGN,
    ];
    let operation = *world.pick(&scenes).unwrap();
    world.call(Direct, operation, &json!({}), &body);
}

fn deduct(world: &mut World) {
    let body = json!({
        "appid": "wx1", "description": "x", "notify_url": "https://a.example/p", "out_trade_no": order_number(world),
        "merchant_category_code": "1", "contract_id": contract_id(world), "amount": {"total": 5, "currency": "HKD"},
    });
    world.call(Direct, &table::POST_PAPAY_TRANSACTIONS, &json!({}), &body);
}

fn reverse(world: &mut World) {
    let named = json!({"out_trade_no": order_number(world)});
    world.call(Direct, &table::POST_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE, &named, &Value::Null);
}

fn terminate(world: &mut World) {
    let named = json!({"contract_id": contract_id(world)});
    let body = json!({"appid": "wx1", "termination_note": "x"});
    world.call(Direct, &table::POST_PAPAY_CONTRACTS_CONTRACT_ID_TERMINATE, &named, &body);
}

fn refund(world: &mut World) {
    let body = json!({
        "appid": "wx1", "out_trade_no": order_number(world), "out_refund_no": format!("back{}", world.dice(5)), "reason": "x",
        "notify_url": "https://a.example/r", "amount": {"refund": amount(world, 5), "total": 5, "currency": "HKD"},
    });
    world.call(Direct, &table::POST_REFUNDS, &json!({}), &body);
}
