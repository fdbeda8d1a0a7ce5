use serde_json::json;
use wechatpay_spec::table::v3::ecommerce as table;

use super::{
    super::{
        Mark::{Ended, OrderPaid, Refunded, Refunding, Signed, Told},
        Script,
        world::World,
    },
    payers::{START, amount, code, confirm, contract_id},
};
use crate::merchant::MerchantKind::EcommercePlatform;

pub(in super::super) static SCRIPT: Script = Script {
    begins: &[pre_sign, confirm],
    moves: &[pre_sign, pre_sign, deduct, deduct, reverse, terminate, refund, refund],
    start: START,
    steps: 14,
    reaches: &[
        (Signed, 5_000),
        (Ended, 2_500),
        (OrderPaid, 5_500),
        (Refunding, 1_100),
        (Refunded, 1_000),
        (Told, 9_000),
    ],
};

fn pre_sign(world: &mut World) {
    let body = json!({
        "appid": format!("wx{}", world.dice(3)), "plan_id": 1, "out_contract_code": code(world),
        "contract_display_account": "A", "notify_url": "https://a.example/n",
    });
    let operation = &table::POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM;
    world.call(EcommercePlatform, operation, &json!({}), &body);
}

fn deduct(world: &mut World) {
    let (whole, first) = (world.dice(5), world.dice(5));
    let part = |number: u64| {
        json!({
            "mchid": "1900000003", "sub_mchid": "7", "out_trade_no": format!("part{number}"), "description": "x",
            "amount": {"total_amount": 5, "currency": "CNY"},
        })
    };
    let parts = if world.dice(2) == 0 { vec![part(first)] } else { vec![part(first), part(first + 1)] };
    let body = json!({
        "combine_appid": "wx1", "combine_mchid": "1900000003", "combine_out_trade_no": format!("whole{whole}"),
        "contract_id": contract_id(world), "sub_orders": parts,
    });
    world.call(EcommercePlatform, &table::POST_COMBINE_PAPAY_TRANSACTIONS, &json!({}), &body);
}

fn reverse(world: &mut World) {
    let number = format!("whole{}", world.dice(5));
    let operation = &table::POST_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO_REVERSE;
    let body = json!({"combine_appid": "wx1", "sub_orders": []});
    world.call(EcommercePlatform, operation, &json!({"combine_out_trade_no": number}), &body);
}

fn terminate(world: &mut World) {
    let named = json!({"plan_id": 1, "out_contract_code": code(world)});
    let operation = &table::POST_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE;
    world.call(EcommercePlatform, operation, &named, &json!({"contract_termination_remark": "x"}));
}

fn refund(world: &mut World) {
    let body = json!({
        "sub_mchid": "7", "sp_appid": "wx1", "out_trade_no": format!("part{}", world.dice(6)),
        "out_refund_no": format!("back{}", world.dice(5)), "notify_url": "https://a.example/r",
        "amount": {"refund": amount(world, 5), "total": 5, "currency": "CNY"},
    });
    world.call(EcommercePlatform, &table::POST_REFUNDS_APPLY, &json!({}), &body);
}
