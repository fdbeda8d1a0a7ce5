//! Refunds: what is accepted, what is refused, and what is told.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use serde_json::{Value, json};
use support::{COMBINE, Caller, DIRECT, GLOBAL_MINI, INSTITUTION, PLATFORM, Receiver, THEN};
use support::{assert_conforms, sandbox_then, seed_000, seed_001, with};
use wechatpay_sandbox::{Confirmation, OrderState, Persona, Sandbox};

const DOMESTIC: &str = "/v3/refund/domestic/refunds";
const ECOMMERCE: &str = "/v3/ecommerce/refunds";
const GLOBAL: &str = "/v3/global/refunds";
const SUB: &str = "1900000109";
const OTHER_SUB: &str = "1900000110";

/// A combined payment of 500 and 300 分: orders `A` and `B`.
fn pay_combined(sandbox: &Sandbox, payer: &str) -> Caller {
    let caller = Caller::new(sandbox, PLATFORM);
    let session = caller.post(COMBINE, &seed_001()).session();
    let signed = sandbox.default_world().confirm(&session, &Confirmation::new().openid(payer)).unwrap();
    let part = |sub: &str, number: &str, amount: i64| {
        json!({
            "mchid": PLATFORM, "sub_mchid": sub, "out_trade_no": number, "description": "会员",
            "amount": {"total_amount": amount, "currency": "CNY"},
        })
    };
    let body = json!({
        "combine_appid": "wxd678efh567hg6787", "combine_mchid": PLATFORM, "combine_out_trade_no": "WHOLE",
        "contract_id": signed.contract_id, "sub_orders": [part(SUB, "A", 500), part(OTHER_SUB, "B", 300)],
    });
    let paid = caller.post("/v3/ecommerce/combine-papay/transactions", &body);
    assert_eq!(paid.status, 200, "{}", paid.json);
    caller
}

/// A refund of order `A`.
fn body(number: &str, refund: i64) -> Value {
    json!({
        "sub_mchid": SUB, "out_trade_no": "A", "out_refund_no": number, "reason": "缺货",
        "notify_url": "https://yourapp.com/refunds", "amount": {"refund": refund, "total": 500, "currency": "CNY"},
    })
}

fn asked(number: &str) -> String {
    format!("{DOMESTIC}/{number}?sub_mchid={SUB}")
}

#[track_caller]
fn conforms(name: &str, answer: &support::Answer) {
    assert_eq!(answer.status, 200, "{}", answer.json);
    assert_conforms(wechatpay_spec::operation(name).unwrap(), &answer.json);
}

/// The last notification, after every check that a merchant must make, and a comparison with the event's fields.
#[track_caller]
fn last_told(caller: &Caller, receiver: &Receiver) -> (String, Value) {
    let received = receiver.received();
    let (notification, payload) = caller.open(received.last().expect("nothing was told"));
    let event = wechatpay_spec::event(&notification.event_type).unwrap();
    for field in event.resource {
        assert!(!field.required || payload.get(field.name).is_some(), "{} is missing: {payload}", field.name);
    }
    for name in payload.as_object().unwrap().keys() {
        assert!(event.resource.iter().any(|field| field.name == name), "{name} is not in the table");
    }
    (notification.event_type, payload)
}

async fn with_receiver() -> (Sandbox, Receiver) {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.default_world().freeze_clock(THEN).unwrap();
    let receiver = Receiver::accepting().await;
    sandbox.route("yourapp.com", receiver.address).unwrap();
    (sandbox, receiver)
}

#[tokio::test]
async fn an_order_is_refunded_in_parts_up_to_what_was_paid() {
    let sandbox = sandbox_then().await;
    let caller = pay_combined(&sandbox, "payer");
    let first = caller.post(DOMESTIC, &body("R1", 200));
    conforms("post_v3_refund_domestic_refunds", &first);
    assert_eq!(caller.verify(&first.headers, &first.raw), Ok(()));
    assert_eq!(first.json["status"], "PROCESSING");
    let amount = &first.json["amount"];
    assert_eq!((&amount["total"], &amount["refund"], &amount["payer_refund"]), (&json!(500), &json!(200), &json!(200)));

    let refused = caller.post(DOMESTIC, &body("R2", 301));
    refused.refused(400, "INVALID_REQUEST");
    assert!(refused.message().contains("300 of 500"), "{}", refused.message());
    assert_eq!(caller.post(DOMESTIC, &body("R2", 300)).status, 200);
    let none_left = caller.post(DOMESTIC, &body("R3", 1));
    none_left.refused(400, "INVALID_REQUEST");
    assert!(none_left.message().starts_with("订单已全额退款"), "{}", none_left.message());

    let world = sandbox.default_world();
    assert_eq!(world.order(SUB, "A").unwrap().state, OrderState::Refund);
    assert_eq!(world.order(OTHER_SUB, "B").unwrap().state, OrderState::Success, "the other part stays");
    let whole = caller.get("/v3/ecommerce/combine-papay/transactions/WHOLE").json;
    assert_eq!(whole["sub_orders"][0]["trade_state"], "REFUND");
    assert_eq!(whole["sub_orders"][1]["trade_state"], "SUCCESS");
}

#[tokio::test]
async fn what_does_not_fit_the_order_is_refused_by_its_rule() {
    let sandbox = sandbox_then().await;
    let caller = pay_combined(&sandbox, "payer");
    let amount =
        |refund: i64, total: i64, currency: &str| json!({"refund": refund, "total": total, "currency": currency});
    let cases = [
        (with(body("R", 1), "amount", amount(1, 499, "CNY")), 400, "INVALID_REQUEST", "REFUND_TOTAL"),
        (with(body("R", 1), "amount", amount(1, 500, "HKD")), 400, "INVALID_REQUEST", "REFUND_TOTAL"),
        (with(body("R", 1), "amount", amount(0, 500, "CNY")), 400, "INVALID_REQUEST", "REFUND_AMOUNT"),
        (with(body("R", 1), "amount", amount(-5, 500, "CNY")), 400, "INVALID_REQUEST", "REFUND_AMOUNT"),
        (with(body("R", 1), "out_trade_no", Value::Null), 400, "PARAM_ERROR", "REFUND_ORDER"),
        (with(body("R", 1), "out_trade_no", "B"), 404, "RESOURCE_NOT_EXISTS", "REFUND_ORDER"),
        (with(body("R", 1), "sub_mchid", OTHER_SUB), 404, "RESOURCE_NOT_EXISTS", "REFUND_ORDER"),
        (with(body("R", 1), "sub_mchid", Value::Null), 404, "RESOURCE_NOT_EXISTS", "REFUND_ORDER"),
        (with(body("R", 1), "transaction_id", "42000"), 404, "RESOURCE_NOT_EXISTS", "REFUND_ORDER"),
    ];
    for (body, status, code, rule) in cases {
        caller.post(DOMESTIC, &body).refused(status, code);
        let journal = sandbox.default_world().journal();
        let entry = serde_json::to_value(journal.last().unwrap()).unwrap();
        assert!(entry.to_string().contains(rule), "{body}: {entry}");
    }
    // Another merchant's order is not there.
    Caller::new(&sandbox, DIRECT).post(DOMESTIC, &body("R", 1)).refused(404, "RESOURCE_NOT_EXISTS");
    assert!(sandbox.default_world().order(SUB, "A").unwrap().refunds.is_empty());
}

#[tokio::test]
async fn an_order_is_named_by_either_number() {
    let sandbox = sandbox_then().await;
    let caller = pay_combined(&sandbox, "payer");
    let id = sandbox.default_world().order(SUB, "A").unwrap().transaction_id.unwrap();
    let by_id = with(with(body("R1", 1), "out_trade_no", Value::Null), "transaction_id", id.as_str());
    let answer = caller.post(DOMESTIC, &by_id);
    conforms("post_v3_refund_domestic_refunds", &answer);
    assert_eq!((&answer.json["out_trade_no"], &answer.json["transaction_id"]), (&json!("A"), &json!(id)));
    assert_eq!(caller.post(DOMESTIC, &with(body("R2", 1), "transaction_id", id.as_str())).status, 200);
    // Numbers of two orders mean none.
    let mixed = with(with(body("R3", 1), "transaction_id", id), "out_trade_no", "B");
    caller.post(DOMESTIC, &mixed).refused(404, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn a_number_is_used_once_and_the_same_request_gives_the_same_refund() {
    let sandbox = sandbox_then().await;
    let caller = pay_combined(&sandbox, "payer");
    let first = caller.post(DOMESTIC, &body("R1", 400)).json;
    // It would be too much, were it a second one.
    let again = caller.post(DOMESTIC, &body("R1", 400)).json;
    assert_eq!(again["refund_id"], first["refund_id"]);
    assert_eq!(again["status"], "SUCCESS", "as it stands now");
    for other in [body("R1", 100), with(body("R1", 400), "reason", "别的"), with(body("R1", 400), "out_trade_no", "B")]
    {
        caller.post(DOMESTIC, &other).refused(400, "INVALID_REQUEST");
    }
    assert_eq!(sandbox.default_world().order(SUB, "A").unwrap().refunds.len(), 1);
}

#[tokio::test]
async fn an_unpaid_order_is_not_refunded() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, DIRECT);
    let sign = json!({
        "sign_scene": "SIGN_SCENE_APP", "appid": "wxd678efh567hg6787", "plan_id": 7, "out_contract_code": "code1",
        "contract_display_account": "用户", "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "u1",
        "device_info": {
            "device_type": "DEVICE_TYPE_PHONE", "device_os": "5.0", "device_id": "d1", "device_running_as_root": false,
            "device_ip": "127.0.0.1", "weixin_installed": true, "weixin_version": "8.0", "days_since_first_login": "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
        },
    });
    let session = caller.post("/v3/papay/sign/contracts/pre-entrust-sign", &sign).session();
    let signed = world.confirm(&session, &Confirmation::new().openid("poor")).unwrap();
    world.set_payer("poor", Persona::Empty).unwrap();
    let deduct = json!({
        "appid": "wxd678efh567hg6787", "out_trade_no": "D1", "description": "会员", "contract_id": signed.contract_id,
        "transaction_notify_url": "https://yourapp.com/notify", "amount": {"total": 90, "currency": "CNY"},
    });
    let accepted = caller.post("/v3/papay/pay/transactions/apply", &deduct);
    assert_eq!(accepted.status, 200, "{}", accepted.json);
    assert_eq!(world.order(DIRECT, "D1").unwrap().state, OrderState::PayError);
    let body = json!({
        "out_trade_no": "D1", "out_refund_no": "R1", "amount": {"refund": 90, "total": 90, "currency": "CNY"},
    });
    let refused = caller.post(DOMESTIC, &body);
    assert!(refused.refused(404, "RESOURCE_NOT_EXISTS").message().contains("PAYERROR"), "{}", refused.message());

    world.set_payer("poor", Persona::Rich).unwrap();
    let again = with(deduct, "out_trade_no", "D2");
    assert_eq!(caller.post("/v3/papay/pay/transactions/apply", &again).status, 200);
    let answer = caller.post(DOMESTIC, &with(body, "out_trade_no", "D2"));
    conforms("post_v3_refund_domestic_refunds", &answer);
    conforms("get_v3_refund_domestic_refunds_out_refund_no", &caller.get(&format!("{DOMESTIC}/R1")));
}

#[tokio::test]
async fn a_refund_is_told_and_the_query_says_the_same() {
    let (sandbox, receiver) = with_receiver().await;
    let caller = pay_combined(&sandbox, "payer");
    let answer = caller.post(DOMESTIC, &body("R1", 120));
    assert_eq!(answer.status, 200, "{}", answer.json);
    sandbox.settle().await;
    let (event_type, told) = last_told(&caller, &receiver);
    assert_eq!(event_type, "REFUND.SUCCESS");
    assert_eq!(receiver.received().last().unwrap().path, "/refunds");
    let query = caller.get(&asked("R1"));
    conforms("get_v3_refund_domestic_refunds_out_refund_no", &query);
    assert_eq!((&told["sp_mchid"], &told["sub_mchid"], told.get("mchid")), (&json!(PLATFORM), &json!(SUB), None));
    assert_eq!(told["refund_status"], query.json["status"]);
    for field in
        ["refund_id", "out_refund_no", "transaction_id", "out_trade_no", "success_time", "user_received_account"]
    {
        assert_eq!(told[field], query.json[field], "{field}");
    }
    for field in ["total", "refund", "payer_total", "payer_refund"] {
        assert_eq!(told["amount"][field], query.json["amount"][field], "{field}");
    }
    assert_eq!(told["success_time"], "2019-11-20T10:00:00+08:00");
}

#[tokio::test]
async fn a_refund_without_notify_url_is_not_told() {
    let (sandbox, receiver) = with_receiver().await;
    let caller = pay_combined(&sandbox, "payer");
    sandbox.settle().await;
    let before = receiver.received().len();
    assert_eq!(caller.post(DOMESTIC, &with(body("R1", 1), "notify_url", Value::Null)).status, 200);
    sandbox.settle().await;
    assert_eq!(receiver.received().len(), before);
    assert_eq!(caller.get(&asked("R1")).json["status"], "SUCCESS");
}

#[tokio::test]
async fn a_frozen_account_takes_no_money_back() {
    let (sandbox, receiver) = with_receiver().await;
    let caller = pay_combined(&sandbox, "payer");
    sandbox.default_world().set_payer("payer", Persona::Frozen).unwrap();
    assert_eq!(caller.post(DOMESTIC, &body("R1", 450)).json["status"], "PROCESSING");
    sandbox.settle().await;
    let (event_type, told) = last_told(&caller, &receiver);
    assert_eq!((event_type.as_str(), &told["refund_status"]), ("REFUND.ABNORMAL", &json!("ABNORMAL")));
    assert_eq!(told.get("success_time"), None);
    let query = caller.get(&asked("R1"));
    conforms("get_v3_refund_domestic_refunds_out_refund_no", &query);
    assert_eq!((&query.json["status"], query.json.get("success_time")), (&json!("ABNORMAL"), None));
    // The money is neither here nor there: it cannot be refunded once more.
    caller.post(DOMESTIC, &body("R2", 51)).refused(400, "INVALID_REQUEST");
}

#[tokio::test]
async fn a_slow_payer_s_refund_is_on_its_way_for_ten_minutes() {
    let (sandbox, receiver) = with_receiver().await;
    let world = sandbox.default_world();
    let caller = pay_combined(&sandbox, "payer");
    world.set_payer("payer", Persona::Slow).unwrap();
    sandbox.settle().await;
    let before = receiver.received().len();
    assert_eq!(caller.post(DOMESTIC, &body("R1", 1)).status, 200);
    world.advance("9m 59s").await.unwrap();
    assert_eq!(caller.get(&asked("R1")).json["status"], "PROCESSING");
    assert_eq!(receiver.received().len(), before);
    world.advance("1s").await.unwrap();
    assert_eq!(caller.get(&asked("R1")).json["status"], "SUCCESS");
    let (_, told) = last_told(&caller, &receiver);
    assert_eq!(told["success_time"], "2019-11-20T10:10:00+08:00");
}

#[tokio::test]
async fn a_refund_on_its_way_goes_on_in_a_copy_of_the_world() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    world.freeze_clock(THEN).unwrap();
    let caller = pay_combined(&sandbox, "payer");
    world.set_payer("payer", Persona::Slow).unwrap();
    assert_eq!(caller.post(DOMESTIC, &with(body("R1", 5), "notify_url", Value::Null)).status, 200);
    let copy = sandbox.world("copy").unwrap();
    copy.import(&world.export()).unwrap();
    let elsewhere = caller.clone().in_world("copy");
    assert_eq!(elsewhere.get(&asked("R1")).json, caller.get(&asked("R1")).json);
    copy.advance("9m 59s").await.unwrap();
    assert_eq!(elsewhere.get(&asked("R1")).json["status"], "PROCESSING");
    copy.advance("1s").await.unwrap();
    assert_eq!(elsewhere.get(&asked("R1")).json["status"], "SUCCESS");
    assert_eq!(caller.get(&asked("R1")).json["status"], "PROCESSING", "the other world stands still");
}

#[tokio::test]
async fn a_refund_that_is_not_there_is_not_there() {
    let sandbox = sandbox_then().await;
    let caller = pay_combined(&sandbox, "payer");
    let id = caller.post(DOMESTIC, &body("R1", 1)).json["refund_id"].as_str().unwrap().to_owned();
    for url in [
        asked("R2"),
        format!("{DOMESTIC}/R1"),
        format!("{DOMESTIC}/R1?sub_mchid={OTHER_SUB}"),
        format!("{ECOMMERCE}/id/{id}?sub_mchid={OTHER_SUB}"),
        format!("{ECOMMERCE}/id/50300?sub_mchid={SUB}"),
    ] {
        caller.get(&url).refused(404, "RESOURCE_NOT_EXISTS");
    }
    Caller::new(&sandbox, DIRECT).get(&asked("R1")).refused(404, "RESOURCE_NOT_EXISTS");
    conforms("get_v3_ecommerce_refunds_id_refund_id", &caller.get(&format!("{ECOMMERCE}/id/{id}?sub_mchid={SUB}")));
}

#[tokio::test]
async fn an_order_has_fifty_refunds_and_a_year() {
    let sandbox = sandbox_then().await;
    sandbox.default_world().freeze_clock(THEN).unwrap();
    let caller = pay_combined(&sandbox, "payer");
    for number in 0..50 {
        assert_eq!(caller.post(DOMESTIC, &body(&format!("R{number}"), 1)).status, 200);
    }
    let refused = caller.post(DOMESTIC, &body("R50", 1));
    assert!(refused.refused(400, "INVALID_REQUEST").message().starts_with("退款次数超限"), "{}", refused.message());

    let late = json!({
        "sub_mchid": OTHER_SUB, "out_trade_no": "B", "out_refund_no": "L",
        "amount": {"refund": 1, "total": 300, "currency": "CNY"},
    });
    let world = sandbox.default_world();
    world.freeze_clock("2020-11-19T10:00:01+08:00").unwrap();
    caller.post(DOMESTIC, &late).refused(400, "INVALID_REQUEST");
    world.freeze_clock("2020-11-19T10:00:00+08:00").unwrap();
    assert_eq!(caller.post(DOMESTIC, &late).status, 200);
}

#[tokio::test]
async fn a_platform_refunds_with_its_own_operation() {
    let (sandbox, receiver) = with_receiver().await;
    let caller = pay_combined(&sandbox, "payer");
    let id = sandbox.default_world().order(SUB, "A").unwrap().transaction_id.unwrap();
    let apply = json!({
        "sub_mchid": SUB, "sp_appid": "wxd678efh567hg6787", "combine_transaction_id": id, "transaction_id": id,
        "out_refund_no": "E1", "amount": {"refund": 70, "total": 500, "currency": "CNY"},
        "notify_url": "https://yourapp.com/refunds", "funds_account": "AVAILABLE",
        "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE",
    });
    let applied = caller.post(&format!("{ECOMMERCE}/apply"), &apply);
    conforms("post_v3_ecommerce_refunds_apply", &applied);
    assert_eq!(applied.json["amount"]["advance"], 70);
    sandbox.settle().await;
    let (event_type, told) = last_told(&caller, &receiver);
    assert_eq!(
        (event_type.as_str(), &told["refund_account"]),
        ("REFUND.SUCCESS", &json!("REFUND_SOURCE_PARTNER_ADVANCE"))
    );
    let query = caller.get(&format!("{ECOMMERCE}/out-refund-no/E1?sub_mchid={SUB}"));
    conforms("get_v3_ecommerce_refunds_out_refund_no_out_refund_no", &query);
    assert_eq!((&query.json["status"], &query.json["refund_id"]), (&told["refund_status"], &applied.json["refund_id"]));
    // The number is one, whichever operation it came through.
    caller.post(DOMESTIC, &body("E1", 70)).refused(400, "INVALID_REQUEST");
}

/// An overseas order of 1000, `G1`.
fn pay_global(sandbox: &Sandbox) -> Caller {
    let caller = Caller::new(sandbox, INSTITUTION);
    let session = caller.post(GLOBAL_MINI, &seed_000()).session();
    let contract_id = sandbox.confirm(&session).unwrap().contract_id;
    let body = json!({
        "sp_appid": "wx8888888888888888", "sub_mchid": "1230000109", "description": "fare", "out_trade_no": "G1",
        "notify_url": "https://yourapp.com/notify", "merchant_category_code": "4111", "contract_id": contract_id,
        "amount": {"total": 1000, "currency": "HKD"},
    });
    let paid = caller.post("/v3/global/papay/transactions", &body);
    assert_eq!(paid.status, 200, "{}", paid.json);
    caller
}

fn global_body(number: &str, refund: i64) -> Value {
    json!({
        "mchid": INSTITUTION, "sp_mchid": INSTITUTION, "sub_mchid": "1230000109", "appid": "wx8888888888888888",
        "sp_appid": "wx8888888888888888", "out_trade_no": "G1", "out_refund_no": number,
        "amount": {"refund": refund, "total": 1000, "currency": "HKD"}, "notify_url": "https://yourapp.com/refunds",
    })
}

#[tokio::test]
async fn an_overseas_order_is_refunded_queried_and_listed() {
    let (sandbox, receiver) = with_receiver().await;
    let caller = pay_global(&sandbox);
    let who = format!("mchid={INSTITUTION}&sp_mchid={INSTITUTION}&sub_mchid=1230000109");
    let applied = caller.post(GLOBAL, &global_body("R1", 250));
    conforms("post_v3_global_refunds", &applied);
    sandbox.settle().await;
    let (event_type, told) = last_told(&caller, &receiver);
    let id = applied.json["id"].as_str().unwrap();
    for url in [format!("{GLOBAL}/id/{id}?{who}"), format!("{GLOBAL}/out-refund-no/R1?{who}")] {
        let query = caller.get(&url);
        conforms("get_v3_global_refunds_id_refund_id", &query);
        assert_eq!((event_type.as_str(), &query.json["status"]), ("REFUND.SUCCESS", &told["refund_status"]));
        for (said, asked) in [("refund_id", "id"), ("success_time", "success_time"), ("recv_account", "recv_account")] {
            assert_eq!(told[said], query.json[asked], "{said}");
        }
        for field in ["refund", "currency", "payer_refund", "payer_currency", "exchange_rate"] {
            assert_eq!(told["amount"][field], query.json["amount"][field], "{field}");
        }
    }
    for number in 2..=5 {
        assert_eq!(caller.post(GLOBAL, &global_body(&format!("R{number}"), 10)).status, 200);
    }
    let list = caller.get(&format!("{GLOBAL}?{who}&out_trade_no=G1&offset=1&count=3"));
    conforms("get_v3_global_refunds", &list);
    let numbers: Vec<_> = list.json["data"].as_array().unwrap().iter().map(|refund| &refund["out_refund_no"]).collect();
    assert_eq!(numbers, ["R2", "R3", "R4"]);
    assert_eq!((&list.json["total_num"], &list.json["current_total_num"]), (&json!(5), &json!(3)));
    let last =
        caller.get(&format!("{GLOBAL}?{who}&transaction_id={}&offset=5&count=3", list.json["id"].as_str().unwrap()));
    assert_eq!((&last.json["data"], &last.json["total_num"]), (&json!([]), &json!(5)));
    caller.get(&format!("{GLOBAL}?{who}&offset=0&count=3")).refused(400, "PARAM_ERROR");
    caller.post(GLOBAL, &global_body("R6", 711)).refused(400, "INVALID_REQUEST");
}

#[tokio::test]
async fn overseas_and_mainland_refunds_are_apart() {
    let sandbox = sandbox_then().await;
    let caller = pay_global(&sandbox);
    let body = json!({
        "sub_mchid": "1230000109", "out_trade_no": "G1", "out_refund_no": "R1",
        "amount": {"refund": 1, "total": 1000, "currency": "HKD"},
    });
    caller.post(DOMESTIC, &body).refused(404, "RESOURCE_NOT_EXISTS");
    assert_eq!(caller.post(GLOBAL, &global_body("R1", 1)).status, 200);
    caller.get(&format!("{DOMESTIC}/R1?sub_mchid=1230000109")).refused(404, "RESOURCE_NOT_EXISTS");
}
