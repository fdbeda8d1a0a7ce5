//! Orders that sign a contract when they are paid, or that a contract pays; beside them the contracts that share their numbers.

use serde_json::{Value, json};
use wechatpay_spec::table::v3::{papay, pay as table};

use super::{
    super::{
        Mark::{Ended, OrderPaid, Refunded, SignFailed, Signed, Told},
        Script,
        world::World,
    },
    exempt, orders,
    payers::{START, code, contract_id, user, with},
    sign,
};
use crate::merchant::MerchantKind::{Direct, ServiceProvider};

pub(in super::super) static SCRIPT: Script = Script {
    begins: &[place, orders::pay],
    moves: &[
        place,
        place,
        place,
        place_partner,
        orders::pay,
        orders::pay,
        orders::pay,
        orders::refund,
        exempt::pre_sign,
        pay_with_contract,
        pay_with_contract,
        sign::pre_sign,
        terminate,
    ],
    start: START,
    steps: 16,
    reaches: &[
        (Signed, 8_000),
        (SignFailed, 100),
        (Ended, 3_000),
        (OrderPaid, 8_000),
        (Refunded, 2_500),
        (Told, 20_000),
    ],
};

fn signs(world: &mut World, mchid: &str, appid: &str) -> Value {
    json!({
        "plan_id": "1", "contract_mchid": mchid, "contract_appid": appid, "contract_code": code(world),
        "request_serial": "1", "contract_display_account": "A", "contract_notify_url": "https://a.example/n",
    })
}

fn place(world: &mut World) {
    let body = with(orders::direct(world), "payer", json!({"openid": user(world)}));
    let body = with(body, "contract_info", signs(world, "1900000001", "wx1"));
    world.call(Direct, &table::POST_TRANSACTIONS_JSAPI_WITH_CONTRACT, &json!({}), &body);
}

fn place_partner(world: &mut World) {
    let body = with(orders::partner(world), "contract_info", signs(world, "1900000002", "wxsp"));
    world.call(ServiceProvider, &table::POST_PARTNER_TRANSACTIONS_APP_WITH_CONTRACT, &json!({}), &body);
}

fn pay_with_contract(world: &mut World) {
    let payer = json!({"sp_openid": user(world)});
    let body = with(orders::partner(world), "payer", payer);
    let body = with(body, "contract_info", json!({"password_free_contract_id": contract_id(world)}));
    world.call(ServiceProvider, &table::POST_PARTNER_TRANSACTIONS_JSAPI_WITH_CONTRACT, &json!({}), &body);
}

fn terminate(world: &mut World) {
    let named = json!({"plan_id": 1, "out_contract_code": code(world)});
    let operation = &papay::POST_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE;
    world.call(Direct, operation, &named, &json!({"contract_termination_remark": "x"}));
}
