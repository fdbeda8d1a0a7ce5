//! 预约扣费 from pre-sign to its end: bookings, deductions, windows, and what the merchant is told.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "support/stage.rs"]
mod stage;
mod support;

use serde_json::{Value, json};
use stage::assert_same;
use support::{Answer, Caller, DIRECT, PROVIDER, Receiver, SCHEDULED, THEN, assert_conforms, seed_004, with};
use wechatpay_sandbox::{ContractState, EndedBy, Persona, Sandbox, Template, World};
use wechatpay_spec::operation;

/// A contract of the printed body, in force, in a world that stands at THEN: two days before the deduction.
struct Signed {
    sandbox: Sandbox,
    world: World,
    caller: Caller,
    receiver: Receiver,
    id: String,
}

async fn signed() -> Signed {
    signed_by(&seed_004(), PROVIDER, SCHEDULED).await
}

async fn signed_by(body: &Value, mchid: &str, path: &str) -> Signed {
    let receiver = Receiver::accepting().await;
    let sandbox = Sandbox::builder().route("yourapp.com", receiver.address).start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock(THEN).unwrap();
    let caller = Caller::new(&sandbox, mchid);
    let session = caller.post(path, body).session();
    let id = sandbox.confirm(&session).unwrap().contract_id;
    Signed { sandbox, world, caller, receiver, id }
}

impl Signed {
    fn schedules(&self) -> String {
        format!("/v3/papay/pay/partner/schedules/contract-id/{}", self.id)
    }

    fn book(&self, total: i64) -> Answer {
        let body =
            json!({"sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109", "schedule_amount": {"total": total}});
        self.caller.post(&format!("{}/schedule", self.schedules()), &body)
    }

    fn deduct(&self, number: &str, total: i64) -> Answer {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109", "out_trade_no": number, "description": "会员",
            "transaction_notify_url": "https://yourapp.com/paid", "contract_id": self.id, "amount": {"total": total},
        });
        self.caller.post("/v3/papay/pay/partner/transactions/apply", &body)
    }

    fn query(&self) -> Value {
        let code = "wxwtdk20200910100000";
        let url =
            format!("/v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/{code}?sub_mchid=1900000109");
        let answer = self.caller.get(&url);
        assert_eq!(answer.status, 200, "{}", answer.json);
        assert_conforms(
            operation("get_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code")
                .unwrap(),
            &answer.json,
        );
        answer.json
    }

    fn order(&self, number: &str) -> Value {
        let url =
            format!("/v3/pay/partner/transactions/out-trade-no/{number}?sp_mchid={PROVIDER}&sub_mchid=1900000109");
        self.caller.get(&url).json
    }

    /// What was told, in the order of arrival: event and payload, verified and decrypted.
    async fn told(&self) -> Vec<(String, Value)> {
        self.sandbox.settle().await;
        let open = |received: &support::Received| {
            let (notification, payload) = self.caller.open(received);
            (notification.event_type, payload)
        };
        self.receiver.received().iter().map(open).collect()
    }
}

fn issue(answer: &Answer) -> String {
    format!("{} {}", answer.message(), answer.json["detail"]["issue"])
}

#[tokio::test]
async fn a_contract_is_booked_deducted_and_ends() {
    let it = signed().await;
    it.world.advance_to("2019-11-21T08:00:00+08:00").await.unwrap();
    let booked = it.book(1);
    assert_eq!(booked.status, 200, "{}", booked.json);
    assert_conforms(
        operation("post_v3_papay_pay_partner_schedules_contract_id_contract_id_schedule").unwrap(),
        &booked.json,
    );
    assert_eq!(
        booked.json,
        json!({"schedule_state": "SCHEDULED", "deduct_start_date": "2019-11-22", "deduct_end_date": "2019-11-22",
               "scheduled_amount": {"total": 1, "currency": "CNY"}})
    );
    assert_eq!(it.caller.get(&format!("{}?sub_mchid=1900000109", it.schedules())).json, booked.json);

    it.world.advance_to("2019-11-22T00:00:00+08:00").await.unwrap();
    let accepted = it.deduct("order1", 1);
    assert_eq!(accepted.json, json!({"out_trade_no": "order1", "amount": {"total": 1, "currency": "CNY"}}));
    let order = it.order("order1");
    assert_eq!((&order["trade_state"], &order["trade_type"]), (&json!("SUCCESS"), &json!("PAP")), "{order}");

    let told = it.told().await;
    let events: Vec<&str> = told.iter().map(|(event, _)| event.as_str()).collect();
    assert_eq!(events[0], "ENTRUST.SIGN");
    let mut ends = events[1..].to_vec();
    ends.sort_unstable();
    assert_eq!(ends, ["ENTRUST.TERMINATE", "TRANSACTION.SUCCESS"]);
    let last = |event: &str| told.iter().rfind(|(found, _)| found == event).unwrap().1.clone();
    // The query tells of the request too, and less of the amount.
    assert_same(&order, &last("TRANSACTION.SUCCESS"));
    let contract = it.query();
    assert_eq!(last("ENTRUST.TERMINATE"), contract, "what is told is what is");
    assert_eq!(contract["contract_state"], "TERMINATED");
    assert_eq!(contract["contract_terminate_info"]["contract_termination_mode"], "SYSTEM_TERMINATE");
    assert_eq!(contract["deduct_schedule"]["schedule_state"], "PAID");
    assert_eq!(contract["deduct_schedule"]["deduct_date"], "2019-11-22");
}

#[tokio::test]
async fn nothing_is_booked_outside_its_window_with_another_amount_or_twice() {
    let it = signed().await;
    for (now, open) in [
        ("2019-11-20T12:00:00+08:00", false),
        ("2019-11-21T07:59:59+08:00", false),
        ("2019-11-21T19:30:00+08:00", false),
        ("2019-11-21T08:00:00+08:00", true),
    ] {
        it.world.freeze_clock(now).unwrap();
        let answer = it.book(2);
        assert!(issue(answer.refused(400, "INVALID_REQUEST")).contains("must equal the estimated amount, 1"), "{now}");
        let answer = it.book(1);
        assert_eq!(answer.status == 200, open, "{now}: {}", answer.json);
        if !open {
            assert!(answer.message().contains("booking is open"), "{}", answer.json);
        }
    }
    assert!(it.book(1).refused(400, "INVALID_REQUEST").message().contains("SCHEDULED"));
}

#[tokio::test]
async fn nothing_is_deducted_unbooked_too_early_or_with_another_amount() {
    let it = signed().await;
    assert!(it.deduct("early", 1).refused(400, "INVALID_REQUEST").message().contains("book the deduction first"));
    it.world.freeze_clock("2019-11-21T19:29:59+08:00").unwrap();
    it.book(1);
    assert!(it.deduct("early", 1).refused(400, "INVALID_REQUEST").message().contains("deduction is open"));
    it.world.freeze_clock("2019-11-22T12:00:00+08:00").unwrap();
    assert!(issue(it.deduct("wrong", 2).refused(400, "INVALID_REQUEST")).contains("must equal the booked amount, 1"));
    assert_eq!(it.deduct("right", 1).status, 200);
    assert_eq!(it.deduct("right", 1).status, 200, "a repeat finds the first one");
    it.deduct("late", 1).refused(403, "CONTRACT_NOT_EXIST");
    assert_eq!(it.sandbox.default_world().orders().len(), 1);
}

#[tokio::test]
async fn a_payer_without_money_fails_and_may_be_tried_again_the_same_day() {
    let it = signed().await;
    it.world.freeze_clock("2019-11-21T08:00:00+08:00").unwrap();
    it.book(1);
    it.world.freeze_clock("2019-11-22T09:00:00+08:00").unwrap();
    it.world.set_payer("oYobu0MVnQfWpSMOYJz2AHPG_gQw", Persona::Empty).unwrap();
    assert_eq!(it.deduct("poor", 1).status, 200, "accepted, decided later");
    assert_eq!(it.order("poor")["trade_state"], "PAYERROR");
    it.deduct("poor", 1).refused(403, "OUT_TRADE_NO_USED");
    it.world.set_payer("oYobu0MVnQfWpSMOYJz2AHPG_gQw", Persona::Slow).unwrap();
    assert_eq!(it.deduct("slow", 1).status, 200);
    assert_eq!(it.order("slow")["trade_state"], "ACCEPT");
    assert!(it.deduct("third", 1).refused(400, "INVALID_REQUEST").message().contains("not decided yet"));
    it.world.advance("10m").await.unwrap();
    assert_eq!(it.order("slow")["trade_state"], "SUCCESS");
    let told = it.told().await;
    let failed = told.iter().find(|(event, _)| event == "TRANSACTION.FAIL").unwrap();
    assert_eq!((&failed.1["trade_state"], &failed.1["trade_state_desc"]), (&json!("PAY_FAIL"), &json!("余额不足")));
    assert_eq!(told.iter().filter(|(event, _)| event == "TRANSACTION.SUCCESS").count(), 1);
}

#[tokio::test]
async fn a_missed_day_ends_the_contract_the_next_morning() {
    let it = signed().await;
    let advanced = it.world.advance_to("2019-11-23T07:59:59+08:00").await.unwrap();
    assert_eq!(it.world.contract(&it.id).unwrap().state, ContractState::Signed, "{advanced:?}");
    let advanced = it.world.advance("1s").await.unwrap();
    assert!(advanced.happened.iter().any(|entry| entry.text.contains("ended: SYSTEM_TERMINATE")), "{advanced:?}");
    let contract = it.query();
    assert_eq!(contract["deduct_schedule"]["schedule_state"], "EXPIRED");
    assert_eq!(contract["contract_terminate_info"]["contract_terminated_time"], "2019-11-23T08:00:00+08:00");
    assert_eq!(it.told().await.last().unwrap().1, contract);
}

#[tokio::test]
async fn merchant_and_payer_end_a_contract_once() {
    let it = signed().await;
    let url = "/v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000/terminate";
    let body = json!({"sub_mchid": "1900000109", "contract_termination_remark": "用户退订"});
    let answer = it.caller.post(url, &body);
    assert_eq!(answer.status, 200, "{}", answer.json);
    assert_eq!(answer.json, it.query(), "the answer says what is");
    assert_eq!(answer.json["contract_terminate_info"]["contract_termination_mode"], "MCH_API_TERMINATE");
    assert_eq!(answer.json["contract_terminate_info"]["contract_termination_remark"], "用户退订");
    it.caller.post(url, &body).refused(400, "INVALID_REQUEST");
    assert_eq!(it.world.terminate(&it.id, EndedBy::User, None).unwrap_err().code(), "NOT_IN_FORCE");
    let told = it.told().await;
    assert_eq!(told.iter().map(|(event, _)| event.as_str()).collect::<Vec<_>>(), ["ENTRUST.SIGN", "ENTRUST.TERMINATE"]);

    let it = signed().await;
    it.world.terminate(&it.id, EndedBy::User, None).unwrap();
    assert_eq!(it.query()["contract_terminate_info"]["contract_termination_mode"], "USER_TERMINATE");
    it.caller.post(url, &body).refused(400, "INVALID_REQUEST");
}

#[tokio::test]
async fn a_failed_signing_burns_the_number_and_tells_nothing() {
    let receiver = Receiver::accepting().await;
    let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", receiver.address).start().await.unwrap();
    let caller = Caller::new(&sandbox, PROVIDER);
    let session = caller.post(SCHEDULED, &seed_004()).session();
    let signed = sandbox.default_world().confirm(&session, &wechatpay_sandbox::Confirmation::new().fails()).unwrap();
    assert_eq!((signed.return_code, signed.state, signed.event_id), ("FAIL", ContractState::SignFailed, None));
    sandbox.settle().await;
    assert!(receiver.received().is_empty());
    caller.post(SCHEDULED, &seed_004()).refused(400, "INVALID_REQUEST");
    let url =
        "/v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000?sub_mchid=1900000109";
    let contract = caller.get(url).json;
    assert_eq!((&contract["contract_state"], contract.get("contract_signed_time")), (&json!("SIGN_FAILED"), None));
}

#[tokio::test]
async fn a_template_has_a_price_a_kind_and_an_end() {
    let sandbox = Sandbox::builder().clock_at(THEN).start().await.unwrap();
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PROVIDER);
    let template = |json: Value| serde_json::from_value::<Template>(json).unwrap();
    world.set_plan(PROVIDER, "12535", template(json!({"price": 100}))).unwrap();
    let costing = |total: i64, code: &str| {
        let mut body = with(seed_004(), "out_contract_code", code);
        body["deduct_schedule"]["estimated_deduct_amount"]["total"] = json!(total);
        with(body, "out_user_code", code)
    };
    let answer = caller.post(SCHEDULED, &costing(101, "dear"));
    assert!(issue(answer.refused(400, "INVALID_REQUEST")).contains("standard price"), "{}", answer.json);
    caller.post(SCHEDULED, &costing(100, "fair")).session();
    world.set_plan(PROVIDER, "12535", template(json!({"kind": "periodic"}))).unwrap();
    let answer = caller.post(SCHEDULED, &costing(1, "other"));
    assert_eq!(answer.refused(400, "INVALID_REQUEST").json["detail"]["field"], "/plan_id");
    world.set_plan(PROVIDER, "12535", template(json!({"closed": true}))).unwrap();
    let answer = caller.post(SCHEDULED, &costing(1, "late"));
    assert!(answer.refused(400, "INVALID_REQUEST").message().contains("switched off"));
}

#[tokio::test]
async fn a_direct_merchant_signs_in_four_scenes() {
    let sandbox = Sandbox::builder().clock_at(THEN).start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    for scene in ["mini-program", "jsapi", "h5", "app"] {
        let path = format!("/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/{scene}");
        let code = scene.replace('-', "");
        let body = json!({
            "appid": "wxd678efh567hg6787", "openid": "oUser", "plan_id": 7, "out_contract_code": code,
            "contract_display_account": "微信代扣", "contract_notify_url": "https://yourapp.com/notify",
            "deduct_schedule": {
                "estimated_deduct_date": "2019-11-22", "estimated_deduct_amount": {"total": 1}, "description": "会员",
            },
        });
        let answer = caller.post(&path, &body);
        assert_eq!(answer.status, 200, "{scene}: {}", answer.json);
        let name = format!("post{}", path.replace(['/', '-'], "_"));
        assert_conforms(operation(&name).unwrap(), &answer.json);
        let world = sandbox.default_world();
        let session = world.sessions().last().unwrap().id.clone();
        sandbox.confirm(&session).unwrap();
        let query = caller.get(&format!("/v3/papay/sign/contracts/plan-id/7/out-contract-code/{code}")).json;
        assert_conforms(
            operation("get_v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code").unwrap(),
            &query,
        );
        assert_eq!((&query["contract_state"], &query["openid"]), (&json!("SIGNED"), &json!("oUser")));
    }
}
