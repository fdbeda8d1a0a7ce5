//! 信贷还款: the contract, its bookings and deductions, and what the service provider is told.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use serde_json::{Value, json};
use support::{Answer, Caller, DIRECT, PROVIDER, Receiver, assert_conforms, assert_rule, assert_told, sealed, with};
use wechatpay_sandbox::{ContractState, EndedBy, Persona, Sandbox, World};
use wechatpay_spec::operation;

const BASE: &str = "/v3/credit-repayment/partner";
const QUERY: &str = "get_v3_credit_repayment_partner_contracts_out_contract_code";
const ORDER: &str = "get_v3_credit_repayment_partner_deduct_orders_out_trade_no";

fn body() -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "plan_id": "12535", "out_contract_code": "credit1", "display_name": "***明",
        "contract_notify_url": "https://yourapp.com/signed", "repayment_day": 10, "repayment_amount_limit": "100000",
        "real_identity": {"identity_type": "REAL_IDENTITY_TYPE_ID_CARD", "identity_id": sealed("110101199003070000"), "real_name": sealed("李明")},
    })
}

fn item(number: &str, amount: &str, date: &str) -> Value {
    json!({
        "out_record_id": number, "sub_mchid": "1900000109", "sub_appid": "wxsub", "repayment_amount": amount,
        "min_repayment_amount": amount, "repayment_date": date,
    })
}

struct It {
    sandbox: Sandbox,
    world: World,
    caller: Caller,
    receiver: Receiver,
}

async fn start() -> It {
    let receiver = Receiver::accepting().await;
    let sandbox = Sandbox::builder().route("yourapp.com", receiver.address).start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock("2026-01-01T10:00:00+08:00").unwrap();
    let caller = Caller::new(&sandbox, PROVIDER);
    let serial = caller.merchant.public_key_id.clone();
    It { caller: caller.asking_for(&serial), sandbox, world, receiver }
}

impl It {
    fn pre_sign(&self, body: &Value) -> Answer {
        self.caller.post(&format!("{BASE}/contracts/app-presign"), body)
    }

    /// Pre-signs and confirms; gives contract and payer.
    fn sign(&self, body: &Value) -> (String, String) {
        let answer = self.pre_sign(body);
        assert_eq!(answer.status, 200, "{}", answer.json);
        let signed = self.sandbox.confirm(answer.json["presign_token"].as_str().unwrap()).unwrap();
        (signed.contract_id, signed.openid)
    }

    fn query(&self, code: &str) -> Value {
        let answer = self.caller.get(&format!("{BASE}/contracts/{code}"));
        assert_eq!(answer.status, 200, "{}", answer.json);
        assert_conforms(operation(QUERY).unwrap(), &answer.json);
        answer.json
    }

    fn book(&self, id: &str, openid: &str, items: &Value) -> Answer {
        let body = json!({
            "contract_id": id, "appid": "wxd678efh567hg6787", "openid": openid, "schedule_items": items,
        });
        self.caller.post(&format!("{BASE}/schedule-records/batch-create"), &body)
    }

    fn deduct(&self, id: &str, record: &str, order: &str, amount: &str) -> Answer {
        let body = json!({
            "contract_id": id, "out_trade_no": order, "out_record_id": record, "deduct_amount": amount,
            "notify_url": "https://yourapp.com/paid", "description": "一月还款", "attach": "a",
        });
        self.caller.post(&format!("{BASE}/deduct-orders"), &body)
    }

    fn order(&self, number: &str) -> Value {
        let answer = self.caller.get(&format!("{BASE}/deduct-orders/{number}"));
        assert_eq!(answer.status, 200, "{}", answer.json);
        assert_conforms(operation(ORDER).unwrap(), &answer.json);
        answer.json
    }

    #[track_caller]
    fn breaks(&self, answer: &Answer, rule: &str) {
        assert_rule(&self.caller, answer, 400, "INVALID_REQUEST", rule);
    }

    #[track_caller]
    fn wrong(&self, answer: &Answer, rule: &str) {
        assert_rule(&self.caller, answer, 400, "PARAM_ERROR", rule);
    }

    /// What was told, verified, decrypted and held against the table.
    async fn told(&self) -> Vec<(String, Value)> {
        self.sandbox.settle().await;
        let open = |received: &support::Received| {
            let (notification, payload) = self.caller.open(received);
            assert_eq!(notification.resource.original_type.as_deref(), Some("credit_repayment"));
            assert_told(&notification.event_type, &payload);
            (notification.event_type, payload)
        };
        self.receiver.received().iter().map(open).collect()
    }
}

/// A contract as a notification writes it, compared with its query.
fn assert_same(told: &Value, query: &Value) {
    let told = with(told.clone(), "sp_mchid", Value::Null);
    let told = with(with(told, "plan_id", "12535"), "repayment_amount_limit", 100_000);
    assert_eq!(&told, query, "what is told is what is");
}

#[tokio::test]
async fn a_repayment_is_signed_booked_deducted_and_the_contract_ended() {
    let it = start().await;
    let answer = it.pre_sign(&body());
    assert_conforms(operation("post_v3_credit_repayment_partner_contracts_app_presign").unwrap(), &answer.json);
    let (id, openid) = it.sign(&body());
    let contract = it.query("credit1");
    assert_eq!(
        (&contract["contract_state"], &contract["openid"]),
        (&json!("CONTRACT_STATE_EFFECTIVE"), &json!(openid))
    );
    let told = it.told().await;
    assert_eq!(told[0].0, "CREDIT_REPAYMENT.SIGN_CONTRACT");
    assert_same(&told[0].1, &contract);

    let booked = it.book(&id, &openid, &json!([item("record1", "3000", "2026-01-10")]));
    assert_conforms(operation("post_v3_credit_repayment_partner_schedule_records_batch_create").unwrap(), &booked.json);
    let record = it.caller.get(&format!("{BASE}/schedule-records/record1?contract_id={id}"));
    assert_conforms(operation("get_v3_credit_repayment_partner_schedule_records_out_record_id").unwrap(), &record.json);
    assert_eq!(booked.json["schedule_records"][0], record.json);
    assert_eq!(
        (&record.json["repayment_amount"], &record.json["sub_appid"], &record.json["openid"]),
        (&json!("3000"), &json!("wxsub"), &json!(openid))
    );

    let accepted = it.deduct(&id, "record1", "repay1", "1000");
    assert_conforms(operation("post_v3_credit_repayment_partner_deduct_orders").unwrap(), &accepted.json);
    assert_eq!(accepted.json["order_state"], "DEDUCT_ORDER_STATE_PENDING");
    let order = it.order("repay1");
    assert_eq!(order["order_state"], "DEDUCT_ORDER_STATE_PAY_SUCCESS");
    assert_eq!((&order["pay_success_amount"], &order["contract_id"]), (&json!("1000"), &json!(id)));
    assert_eq!(it.deduct(&id, "record1", "repay1", "1000").json, order, "a repeat finds the first one");
    let told = it.told().await;
    let (event, payload) = told.last().unwrap();
    assert_eq!((event.as_str(), &payload["sub_mchid"]), ("CREDIT_REPAYMENT.DEDUCTION_PAY", &json!("1900000109")));
    let payload = with(with(payload.clone(), "sp_mchid", Value::Null), "sub_mchid", Value::Null);
    assert_eq!(payload, order, "what is told is what is");
    it.breaks(&it.deduct(&id, "record1", "repay2", "2001"), "CREDIT_DEDUCT");
    assert_eq!(it.deduct(&id, "record1", "repay2", "2000").status, 200, "the rest");

    let ended = it.caller.post(
        &format!("{BASE}/contracts/terminate"),
        &json!({"out_contract_code": "credit1", "contract_termination_remark": "还清"}),
    );
    assert_conforms(operation("post_v3_credit_repayment_partner_contracts_terminate").unwrap(), &ended.json);
    let contract = it.query("credit1");
    assert_eq!(ended.json["contract_info"], contract);
    assert_eq!(
        (&contract["contract_state"], &contract["contract_terminated_mode"], &contract["contract_termination_remark"]),
        (&json!("CONTRACT_STATE_TERMINATED"), &json!("TERMINATION_MODE_BY_MERCHANT"), &json!("还清"))
    );
    let told = it.told().await;
    assert_eq!(told.last().unwrap().0, "CREDIT_REPAYMENT.TERMINATE_CONTRACT");
    assert_same(&told.last().unwrap().1, &contract);
    it.breaks(&it.book(&id, &openid, &json!([item("record2", "3000", "2026-01-10")])), "NOT_IN_FORCE");
    let late = it.deduct(&id, "record1", "late", "1");
    assert_rule(&it.caller, &late, 403, "CONTRACT_NOT_EXIST", "CONTRACT_UNKNOWN");
    it.breaks(&it.pre_sign(&body()), "NUMBER_BURNT");
}

#[tokio::test]
async fn a_browser_signs_for_ten_minutes_and_the_payer_ends() {
    let it = start().await;
    let answer = it.caller.post(&format!("{BASE}/contracts/h5-presign"), &body());
    assert_conforms(operation("post_v3_credit_repayment_partner_contracts_h5_presign").unwrap(), &answer.json);
    let session = it.world.sessions().last().unwrap().clone();
    assert_eq!(session.expired_time, "2026-01-01T10:10:00+08:00");
    let id = it.sandbox.confirm(&session.id).unwrap().contract_id;
    assert!(it.world.terminate(&id, EndedBy::User, Some(&"x".repeat(129))).is_err(), "128 characters at most");
    it.world.terminate(&id, EndedBy::User, Some("还清")).unwrap();
    assert_eq!(it.query("credit1")["contract_termination_remark"], "还清");
    assert_eq!(it.query("credit1")["contract_terminated_mode"], "TERMINATION_MODE_BY_USER");
    assert_same(&it.told().await.last().unwrap().1, &it.query("credit1"));
    it.caller.get(&format!("{BASE}/contracts/nobody")).refused(404, "RESOURCE_NOT_EXISTS");
    let direct = Caller::new(&it.sandbox, DIRECT).post(&format!("{BASE}/contracts/app-presign"), &body());
    direct.refused(403, "NO_AUTH");
    it.wrong(
        &it.pre_sign(&with(with(body(), "out_contract_code", "other"), "repayment_amount_limit", "1.5")),
        "CREDIT_AMOUNT",
    );
}

#[tokio::test]
async fn a_booking_keeps_to_its_day_amount_and_number() {
    let it = start().await;
    let (id, openid) = it.sign(&body());
    let one = |number: &str, amount: &str, date: &str| it.book(&id, &openid, &json!([item(number, amount, date)]));
    it.wrong(&it.book(&id, &openid, &json!([])), "CREDIT_ONE_ITEM");
    let two = json!([item("a", "100", "2026-01-02"), item("b", "100", "2026-01-02")]);
    it.wrong(&it.book(&id, &openid, &two), "CREDIT_ONE_ITEM");
    it.wrong(&one("a", "0", "2026-01-02"), "CREDIT_AMOUNT");
    it.wrong(&one("a", "100", "02.01.2026"), "CREDIT_DATE");
    it.breaks(&one("a", "100001", "2026-01-02"), "CREDIT_LIMIT");
    it.breaks(&one("a", "100", "2026-01-01"), "CREDIT_DATE");
    it.breaks(&one("a", "100", "2026-01-16"), "CREDIT_DATE");
    it.breaks(&it.book(&id, "oSomebody", &json!([item("a", "100", "2026-01-02")])), "CREDIT_PARTIES");
    for least in ["4", "101"] {
        let item = with(item("a", "100", "2026-01-02"), "min_repayment_amount", least);
        it.breaks(&it.book(&id, &openid, &json!([item])), "CREDIT_LEAST");
    }
    let first = one("a", "100", "2026-01-15");
    assert_eq!(first.status, 200, "{}", first.json);
    assert_eq!(one("a", "100", "2026-01-15").json, first.json, "the same again");
    it.breaks(&one("a", "100", "2026-01-14"), "CREDIT_RECORD");
    let (other, other_openid) = {
        let body = with(with(body(), "out_contract_code", "credit2"), "plan_id", "777");
        it.sign(&body)
    };
    let stolen = it.book(&other, &other_openid, &json!([item("a", "100", "2026-01-15")]));
    it.breaks(&stolen, "CREDIT_RECORD");
    let unknown = it.caller.get(&format!("{BASE}/schedule-records/a?contract_id={other}"));
    assert_rule(&it.caller, &unknown, 404, "RESOURCE_NOT_EXISTS", "CREDIT_BOOKED");
    assert_rule(&it.caller, &it.deduct(&id, "b", "order", "1"), 404, "RESOURCE_NOT_EXISTS", "CREDIT_BOOKED");
    it.wrong(&it.deduct(&id, "a", "order", "-1"), "CREDIT_AMOUNT");
    // Bookings are found again in a world made of its export.
    it.world.import(&it.world.export()).unwrap();
    assert_eq!(it.deduct(&id, "a", "order", "100").status, 200);
}

#[tokio::test]
async fn only_success_is_told_and_one_deduction_is_decided_at_a_time() {
    let it = start().await;
    let (id, openid) = it.sign(&body());
    it.book(&id, &openid, &json!([item("record1", "100", "2026-01-10")]));
    it.world.set_payer(&openid, Persona::Empty).unwrap();
    assert_eq!(it.deduct(&id, "record1", "poor", "100").status, 200, "accepted, decided later");
    assert_eq!(it.order("poor")["order_state"], "DEDUCT_ORDER_STATE_PAY_FAIL");
    it.world.set_payer(&openid, Persona::Slow).unwrap();
    assert_eq!(it.deduct(&id, "record1", "slow", "100").status, 200);
    it.breaks(&it.deduct(&id, "record1", "third", "100"), "CREDIT_DEDUCT");
    assert_eq!(it.told().await.len(), 1, "nothing but the signing");
    it.world.advance("10m").await.unwrap();
    assert_eq!(it.order("slow")["order_state"], "DEDUCT_ORDER_STATE_PAY_SUCCESS");
    it.breaks(&it.deduct(&id, "record1", "fourth", "1"), "CREDIT_DEDUCT");
    assert_eq!(it.told().await.len(), 2);
}

#[tokio::test]
async fn a_repayment_may_be_paid_while_signing() {
    let it = start().await;
    let trade =
        |number: &str| json!({"out_trade_no": number, "deduct_amount": 500, "notify_url": "https://yourapp.com/paid"});
    it.breaks(
        &it.pre_sign(&with(body(), "trade_info", with(trade("first"), "deduct_amount", 100_001))),
        "CREDIT_LIMIT",
    );
    it.sign(&with(body(), "trade_info", trade("first")));
    let order = it.order("first");
    assert_eq!(
        (&order["order_state"], &order["deduct_amount"]),
        (&json!("DEDUCT_ORDER_STATE_PAY_SUCCESS"), &json!("500"))
    );
    let mut events: Vec<String> = it.told().await.into_iter().map(|(event, _)| event).collect();
    events.sort_unstable();
    assert_eq!(events, ["CREDIT_REPAYMENT.DEDUCTION_PAY", "CREDIT_REPAYMENT.SIGN_CONTRACT"]);
    let again = with(with(body(), "out_contract_code", "credit2"), "trade_info", trade("first"));
    assert_rule(&it.caller, &it.pre_sign(&again), 403, "OUT_TRADE_NO_USED", "OUT_TRADE_NO");

    let other = with(with(body(), "out_contract_code", "credit3"), "plan_id", "777");
    let token =
        it.pre_sign(&with(other, "trade_info", trade("second"))).json["presign_token"].as_str().unwrap().to_owned();
    let session = it.world.session(&token).unwrap();
    it.world.set_payer("oPoor", Persona::Empty).unwrap();
    let poor = wechatpay_sandbox::Confirmation::new().openid("oPoor");
    let signed = it.world.confirm(&session.id, &poor).unwrap();
    assert_eq!((signed.state, signed.event_id), (ContractState::SignFailed, None));
    assert_eq!(it.query("credit3")["contract_state"], "CONTRACT_STATE_INVALID");
    assert_eq!(it.order("second")["order_state"], "DEDUCT_ORDER_STATE_PAY_FAIL");
    assert_eq!(it.told().await.len(), 2, "a failed signing is not told");
}
