use serde_json::json;
use wechatpay_spec::table::v3::credit_repayment as table;

use super::{
    super::{
        Mark::{Ended, OrderFailed, OrderPaid, Repaid, RepaymentBooked, SignFailed, Signed, Told},
        Script,
        world::World,
    },
    payers::{START, amount, code, confirm, contract, days_after, order_number, today, with},
};
use crate::merchant::MerchantKind::ServiceProvider;

pub(in super::super) static SCRIPT: Script = Script {
    begins: &[pre_sign, confirm, book],
    moves: &[pre_sign, pre_sign, book, book, book, deduct, deduct, deduct, deduct, terminate],
    start: START,
    steps: 16,
    reaches: &[
        (Signed, 5_000),
        (SignFailed, 500),
        (Ended, 2_500),
        (RepaymentBooked, 7_000),
        (Repaid, 4_500),
        (OrderPaid, 6_000),
        (OrderFailed, 150),
        (Told, 14_000),
    ],
};

fn record(world: &mut World) -> String {
    format!("record{}", world.dice(4))
}

fn pre_sign(world: &mut World) {
    let body = json!({
        "appid": "wx1", "plan_id": "1", "out_contract_code": code(world), "display_name": "*A",
        "contract_notify_url": "https://a.example/n", "repayment_day": 10, "repayment_amount_limit": "100",
        "real_identity": {"identity_type": "REAL_IDENTITY_TYPE_ID_CARD", "identity_id": "c2VhbGVk", "real_name": "c2VhbGVk"},
    });
    let number = order_number(world);
    let trade = json!({"out_trade_no": number, "deduct_amount": 5, "notify_url": "https://a.example/p"});
    let body = if world.dice(3) == 0 { with(body, "trade_info", trade) } else { body };
    world.call(ServiceProvider, &table::POST_PARTNER_CONTRACTS_APP_PRESIGN, &json!({}), &body);
}

fn book(world: &mut World) {
    let Some((_, contract)) = contract(world) else { return };
    let ahead = amount(world, 3);
    let item = json!({
        "out_record_id": record(world), "sub_mchid": "1", "repayment_amount": "60", "min_repayment_amount": "20",
        "repayment_date": days_after(today(world), ahead).to_string(),
    });
    let body = json!({
        "contract_id": contract.id, "appid": "wx1", "openid": contract.payer.openid, "schedule_items": [item],
    });
    world.call(ServiceProvider, &table::POST_PARTNER_SCHEDULE_RECORDS_BATCH_CREATE, &json!({}), &body);
}

fn deduct(world: &mut World) {
    let Some((_, contract)) = contract(world) else { return };
    let booked = world.pick(&contract.repayments).map(|booked| booked.out_record_id.to_string());
    let any = record(world);
    let amounts = ["20", "40", "60"];
    let body = json!({
        "contract_id": contract.id, "out_trade_no": order_number(world), "out_record_id": booked.unwrap_or(any),
        "deduct_amount": world.pick(&amounts), "notify_url": "https://a.example/p", "description": "x",
    });
    world.call(ServiceProvider, &table::POST_PARTNER_DEDUCT_ORDERS, &json!({}), &body);
}

fn terminate(world: &mut World) {
    let body = json!({"out_contract_code": code(world), "contract_termination_remark": "x"});
    world.call(ServiceProvider, &table::POST_PARTNER_CONTRACTS_TERMINATE, &json!({}), &body);
}
