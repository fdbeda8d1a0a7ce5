//! 教育续费通 and 校园轻松付.

use serde_json::{Value, json};
use wechatpay_spec::table::v3::{edu_papay as table, eduschoolpay as school};

use super::{
    super::{
        Mark::{Ended, OrderFailed, OrderPaid, Signed, Told},
        Script,
        world::World,
    },
    payers::{START, amount, code, confirm, contract_id, order_number, user},
};
use crate::merchant::MerchantKind::{Direct, ServiceProvider};

pub(in super::super) static EDU: Script = Script {
    begins: &[pre_sign, confirm],
    moves: &[pre_sign, pre_sign, notify, deduct, deduct, deduct, terminate],
    start: START,
    steps: 14,
    reaches: &[(Signed, 5_500), (Ended, 3_500), (OrderPaid, 5_500), (OrderFailed, 170), (Told, 15_000)],
};

pub(in super::super) static SCHOOL: Script = Script {
    begins: &[school_pre_sign, confirm],
    moves: &[school_pre_sign, school_pre_sign, school_deduct, school_deduct, school_deduct, school_terminate],
    start: START,
    steps: 14,
    reaches: &[(Signed, 5_500), (Ended, 3_500), (OrderPaid, 5_500), (OrderFailed, 170), (Told, 15_000)],
};

fn pre_sign(world: &mut World) {
    let body = json!({
        "appid": "wx8", "sub_mchid": "1", "sub_appid": "wx9", "openid": user(world), "plan_id": "1", "user_id": "u1",
        "period_start_date": "2019-11-22", "trade_scene": "EDUCATION_PERIOD",
    });
    world.call(ServiceProvider, &table::POST_CONTRACTS_PRESIGN, &json!({}), &body);
}

fn notify(world: &mut World) {
    let named = json!({"contract_id": contract_id(world)});
    let body = json!({"appid": "wx8", "sub_mchid": "1"});
    world.call(ServiceProvider, &table::POST_USER_NOTIFICATIONS_CONTRACT_ID_SEND, &named, &body);
}

fn deduct(world: &mut World) {
    let body = json!({
        "appid": "wx8", "sub_mchid": "1", "body": "x", "out_trade_no": order_number(world),
        "notify_url": "https://a.example/p", "contract_id": contract_id(world), "trade_scene": "EDUCATION_PERIOD",
        "amount": {"total": amount(world, 2), "currency": "CNY"}, "device_information": {"device_ip": "14.23.150.211"},
    });
    world.call(ServiceProvider, &table::POST_TRANSACTIONS, &json!({}), &body);
}

fn terminate(world: &mut World) {
    let named = json!({"contract_id": contract_id(world)});
    world.call(ServiceProvider, &table::DELETE_CONTRACTS_CONTRACT_ID, &named, &Value::Null);
}

fn school_pre_sign(world: &mut World) {
    let body = json!({
        "appid": "wx8", "openid": user(world), "plan_id": "7", "user_id": "u1", "school_id": "s1",
        "out_contract_code": code(world),
    });
    world.call(Direct, &school::POST_CONTRACTS_PRESIGN, &json!({}), &body);
}

fn school_deduct(world: &mut World) {
    let body = json!({
        "appid": "wx8", "description": "x", "out_trade_no": order_number(world), "notify_url": "https://a.example/p",
        "contract_id": contract_id(world), "user_id": "u1", "amount": {"total": amount(world, 2), "currency": "CNY"},
        "scene_info": {"start_time": "2019-11-20T10:00:00+08:00", "school_id": "s1", "scene_type": "MEAL"},
        "device_info": {"device_ip": "14.23.150.211"},
    });
    world.call(Direct, &school::POST_TRANSACTIONS, &json!({}), &body);
}

fn school_terminate(world: &mut World) {
    let named = json!({"contract_id": contract_id(world)});
    world.call(Direct, &school::POST_CONTRACTS_CONTRACT_ID_TERMINATE, &named, &Value::Null);
}
