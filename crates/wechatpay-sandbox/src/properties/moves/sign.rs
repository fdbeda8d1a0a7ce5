use serde_json::json;
use wechatpay_spec::table::v3::papay as table;

use super::{
    super::{
        Mark::{Ended, Noticed, OrderFailed, OrderPaid, Signed, Told},
        Script,
        world::World,
    },
    payers::{START, amount, at, code, confirm, contract, contract_id, days_after, go_to, order_number, user},
};
use crate::merchant::MerchantKind::Direct;

pub(in super::super) static SCRIPT: Script = Script {
    begins: &[pre_sign, confirm],
    moves: &[pre_sign, pre_sign, notice, notice, deduct, deduct, deduct, terminate, to_its_day, to_its_day],
    start: START,
    steps: 14,
    reaches: &[
        (Signed, 4_000),
        (Ended, 2_000),
        (Noticed, 2_500),
        (OrderPaid, 3_500),
        (OrderFailed, 100),
        (Told, 10_000),
    ],
};

pub(super) fn pre_sign(world: &mut World) {
    let body = json!({
        "sign_scene": "SIGN_SCENE_APP", "appid": "wx1", "openid": user(world), "plan_id": 1, "out_contract_code": code(world),
        "contract_display_account": "A", "contract_notify_url": "https://a.example/n", "out_user_code": user(world),
        "device_info": {
            "device_type": "DEVICE_TYPE_PHONE", "device_os": "5.0", "device_id": "d1", "device_running_as_root": false,
            "device_ip": "127.0.0.1", "weixin_installed": true, "weixin_version": "8.0",
            "days_since_first_login": "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
        },
    });
    world.call(Direct, &table::POST_SIGN_CONTRACTS_PRE_ENTRUST_SIGN, &json!({}), &body);
}

fn notice(world: &mut World) {
    let named = json!({"contract_id": contract_id(world)});
    let body = json!({
        "mchid": "1900000001", "appid": "wx1", "deduct_duration": {"count": amount(world, 3), "unit": "DAY"},
        "estimated_amount": {"amount": 5, "currency": "CNY"},
    });
    world.call(Direct, &table::POST_CONTRACTS_CONTRACT_ID_NOTIFY, &named, &body);
}

/// On to the first day of deduction after a notice.
fn to_its_day(world: &mut World) {
    let notice = contract(world).and_then(|(_, contract)| contract.notice);
    let target = notice.map_or(world.now(), |notice| at(days_after(notice.on, 2), 10));
    go_to(world, target);
}

fn deduct(world: &mut World) {
    let body = json!({
        "appid": "wx1", "out_trade_no": order_number(world), "description": "x", "contract_id": contract_id(world),
        "transaction_notify_url": "https://a.example/p", "harmony_account_id": "h1", "amount": {"total": 3 + amount(world, 3)},
    });
    world.call(Direct, &table::POST_PAY_HARMONY_TRANSACTIONS_APPLY, &json!({}), &body);
}

fn terminate(world: &mut World) {
    let named = json!({"plan_id": 1, "out_contract_code": code(world)});
    let operation = &table::POST_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE;
    world.call(Direct, operation, &named, &json!({"contract_termination_remark": "x"}));
}
