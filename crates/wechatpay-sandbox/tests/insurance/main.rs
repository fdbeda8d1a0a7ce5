//! 保险自动续费 from pre-sign to its end: periods, payment while signing, bookings, deductions, renewals, modifications.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;
mod term;

use serde_json::{Value, json};
use support::{Answer, Caller, DIRECT, Receiver, assert_conforms, assert_rule, assert_told, with};
use wechatpay_sandbox::{Confirmation, ContractState, PeriodState, Persona, Sandbox, Template, World};
use wechatpay_spec::operation;

const NOW: &str = "2026-01-01T10:00:00+08:00";
const SIGN: &str = "/v3/papay/insurance-sign/contracts/pre-entrust-sign";
const OF_PLAN: &str = "/v3/papay/insurance-sign/contracts/plan-id/12535";
const QUERY: &str = "get_v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code";
const LIST: &str = "get_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_out_contract_code_out_contract_code";
const PERIOD: &str =
    "get_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id";
const MODIFY: &str = "post_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_contract_id_contract_id_modify";

fn periods(amounts: &[(u32, &str, i64)]) -> Value {
    let period = |(id, date, total): &(u32, &str, i64)| json!({"policy_period_id": id, "estimated_deduct_date": date, "estimated_deduct_amount": {"total": total}});
    amounts.iter().map(period).collect()
}

/// Three months of 100 each from the tenth of January, which can be renewed.
fn body() -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "openid": "oInsured", "plan_id": 12535, "out_contract_code": "policy1",
        "insured_display_name": "***明", "contract_notify_url": "https://yourapp.com/signed",
        "policy_start_date": "2026-01-01", "policy_end_date": "2026-12-31", "can_auto_insure": true,
        "policy_periods": periods(&[(1, "2026-01-10", 100), (2, "2026-02-10", 100), (3, "2026-03-10", 100)]),
    })
}

/// The same, the first period paid while signing.
fn paying() -> Value {
    let order = [
        ("amount", json!({"total": 100})),
        ("out_trade_no", json!("first1")),
        ("description", json!("保费")),
        ("transaction_notify_url", json!("https://yourapp.com/paid")),
    ];
    order.into_iter().fold(body(), |body, (field, value)| with(body, field, value))
}

fn listing(body: Value, amounts: &[(u32, &str, i64)]) -> Value {
    with(body, "policy_periods", periods(amounts))
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
    world.freeze_clock(NOW).unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    It { sandbox, world, caller, receiver }
}

impl It {
    fn pre_sign(&self, body: &Value) -> Answer {
        self.caller.post(&format!("{SIGN}/mini-program"), body)
    }

    /// Pre-signs and confirms; gives the contract's id.
    fn sign(&self, body: &Value) -> String {
        self.sandbox.confirm(&self.pre_sign(body).session()).unwrap().contract_id
    }

    fn query(&self, code: &str) -> Value {
        let answer = self.caller.get(&format!("{OF_PLAN}/out-contract-code/{code}"));
        assert_eq!(answer.status, 200, "{}", answer.json);
        assert_conforms(operation(QUERY).unwrap(), &answer.json);
        answer.json
    }

    fn list(&self, code: &str, query: &str) -> Answer {
        self.caller
            .get(&format!("/v3/papay/insurance-sign/policy_periods/plan-id/12535/out-contract-code/{code}{query}"))
    }

    fn states(&self, id: &str) -> Vec<PeriodState> {
        self.world.contract(id).unwrap().periods.iter().map(|period| period.state).collect()
    }

    fn period(&self, id: &str, number: u32) -> Answer {
        self.caller.get(&format!("/v3/papay/insurance-pay/policy-periods/contract-id/{id}/policy-period-id/{number}"))
    }

    fn book(&self, id: &str, number: u32, total: i64) -> Answer {
        let url = format!("/v3/papay/insurance-pay/policy-periods/contract-id/{id}/policy-period-id/{number}/schedule");
        self.caller.post(&url, &json!({"appid": "wxd678efh567hg6787", "scheduled_amount": {"total": total}}))
    }

    fn deduct(&self, id: &str, number: u32, order: &str, total: i64) -> Answer {
        let body = json!({
            "appid": "wxd678efh567hg6787", "out_trade_no": order, "description": "保费", "contract_id": id,
            "transaction_notify_url": "https://yourapp.com/paid", "policy_period_id": number,
            "amount": {"total": total}, "attach": "a",
        });
        self.caller.post("/v3/papay/insurance-pay/transactions/apply", &body)
    }

    /// Books and deducts a period on its own day and the next.
    fn pay(&self, id: &str, number: u32, day: u8) {
        let month = number;
        self.world.freeze_clock(&format!("2026-{month:02}-{day:02}T10:00:00+08:00")).unwrap();
        assert_eq!(self.book(id, number, 100).status, 200);
        self.world.freeze_clock(&format!("2026-{month:02}-{:02}T10:00:00+08:00", day + 1)).unwrap();
        assert_eq!(self.deduct(id, number, &format!("order{number}"), 100).status, 200);
    }

    fn renew(&self, id: &str, amounts: &[(u32, &str, i64)]) -> Answer {
        let body = json!({"appid": "wxd678efh567hg6787", "policy_periods": periods(amounts)});
        self.caller.post(&format!("{OF_PLAN}/contract-id/{id}/renew"), &body)
    }

    fn modify(&self, id: &str, amounts: &[(u32, &str, i64)], cancel: bool) -> Answer {
        let body = json!({
            "appid": "wxd678efh567hg6787", "policy_periods": periods(amounts), "allow_cancel_scheduled": cancel,
        });
        let url = format!("/v3/papay/insurance-sign/policy-periods/plan-id/12535/contract-id/{id}/modify");
        self.caller.post(&url, &body)
    }

    fn terminate(&self, code: &str) -> Answer {
        let url = format!("{OF_PLAN}/out-contract-code/{code}/terminate");
        self.caller.post(&url, &json!({"contract_termination_remark": "退保"}))
    }

    fn order(&self, number: &str) -> Value {
        self.caller.get(&format!("/v3/pay/transactions/out-trade-no/{number}?mchid={DIRECT}")).json
    }

    #[track_caller]
    fn breaks(&self, answer: &Answer, rule: &str) {
        assert_rule(&self.caller, answer, 400, "INVALID_REQUEST", rule);
    }

    #[track_caller]
    fn wrong(&self, answer: &Answer, rule: &str) {
        assert_rule(&self.caller, answer, 400, "PARAM_ERROR", rule);
    }

    /// What was told, in the order of arrival, verified, decrypted and held against the table.
    async fn told(&self) -> Vec<(String, Value)> {
        self.sandbox.settle().await;
        let open = |received: &support::Received| {
            let (notification, payload) = self.caller.open(received);
            assert_told(&notification.event_type, &payload);
            (notification.event_type, payload)
        };
        self.receiver.received().iter().map(open).collect()
    }

    /// The last of an event's payloads.
    async fn last_told(&self, event: &str) -> Value {
        self.told().await.into_iter().rfind(|(found, _)| found == event).unwrap_or_else(|| panic!("no {event}")).1
    }
}

/// What is told of an order is what is; the query's table has some other fields beside.
#[track_caller]
fn same_order(told: &Value, queried: &Value) {
    for field in ["out_trade_no", "transaction_id", "trade_type", "trade_state", "success_time", "payer", "attach"] {
        assert_eq!(told.get(field), queried.get(field), "{field}");
    }
    assert_eq!(told["amount"]["total"], queried["amount"]["total"]);
}

#[tokio::test]
async fn a_contract_is_signed_booked_deducted_and_ended() {
    let it = start().await;
    let id = it.sign(&body());
    let signed = it.query("policy1");
    assert_eq!(it.last_told("INSURANCE_ENTRUST.SIGN").await, signed, "what is told is what is");
    assert_eq!(signed["contract_expired_time"], "2027-03-10T00:00:00+08:00");

    it.world.freeze_clock("2026-01-09T08:00:00+08:00").unwrap();
    let booked = it.book(&id, 1, 100);
    assert_conforms(operation(PERIOD).unwrap(), &booked.json);
    assert_eq!(
        booked.json,
        json!({"policy_period_id": 1, "policy_period_state": "SCHEDULED", "deduct_start_date": "2026-01-10",
               "deduct_end_date": "2026-02-08", "scheduled_amount": {"total": 100, "currency": "CNY"}})
    );
    assert_eq!(it.period(&id, 1).json, booked.json);

    it.world.freeze_clock("2026-01-10T08:00:00+08:00").unwrap();
    let accepted = it.deduct(&id, 1, "order1", 100);
    assert_conforms(operation("post_v3_papay_insurance_pay_transactions_apply").unwrap(), &accepted.json);
    assert_eq!(it.deduct(&id, 1, "order1", 100).json, accepted.json, "a repeat finds the first one");
    let order = it.order("order1");
    assert_eq!((&order["trade_state"], &order["attach"]), (&json!("SUCCESS"), &json!("a")), "{order}");
    same_order(&it.last_told("TRANSACTION.SUCCESS").await, &order);
    let listed = it.list("policy1", "");
    assert_conforms(operation(LIST).unwrap(), &listed.json);
    assert_eq!((&listed.json["limit"], &listed.json["offset"]), (&json!(20), &json!(0)));
    assert_eq!(
        listed.json["data"][0],
        json!({"policy_period_id": 1, "estimated_deduct_date": "2026-01-10", "policy_period_state": "PAID",
               "estimated_deduct_amount": {"total": 100, "currency": "CNY"},
               "scheduled_amount": {"total": 100, "currency": "CNY"},
               "deduct_amount": {"total": 100, "currency": "CNY"}, "deduct_date": "2026-01-10"})
    );
    let page = it.list("policy1", "?limit=1&offset=1").json;
    assert_eq!((&page["data"][0]["policy_period_id"], &page["total_count"]), (&json!(2), &json!(3)));
    assert_eq!(it.list("policy1", "?offset=9").json["data"], json!([]));
    it.wrong(&it.list("policy1", "?limit=121"), "PERIOD_PAGE");
    it.wrong(&it.list("policy1", "?offset=-1"), "PERIOD_PAGE");

    let ended = it.terminate("policy1");
    let terminate =
        "post_v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate";
    assert_conforms(operation(terminate).unwrap(), &ended.json);
    assert_eq!(ended.json, it.query("policy1"), "the answer says what is");
    assert_eq!(ended.json["contract_terminate_info"]["contract_termination_mode"], "MCH_API_TERMINATE");
    assert_eq!(it.last_told("INSURANCE_ENTRUST.TERMINATE").await, ended.json);
    it.breaks(&it.terminate("policy1"), "NOT_IN_FORCE");
    it.breaks(&it.book(&id, 2, 100), "NOT_IN_FORCE");
    assert_rule(&it.caller, &it.deduct(&id, 2, "order2", 100), 403, "CONTRACT_NOT_EXIST", "CONTRACT_UNKNOWN");
    it.breaks(&it.pre_sign(&body()), "NUMBER_BURNT");
}

#[tokio::test]
async fn all_four_scenes_open_a_session_for_ten_minutes() {
    let it = start().await;
    for scene in ["jsapi", "mini-program", "h5", "app"] {
        let path = format!("{SIGN}/{scene}");
        let body = with(body(), "out_contract_code", scene.replace('-', ""));
        let answer = it.caller.post(&path, &body);
        assert_eq!(answer.status, 200, "{scene}: {}", answer.json);
        assert_conforms(operation(&format!("post{}", path.replace(['/', '-'], "_"))).unwrap(), &answer.json);
        let session = it.world.sessions().last().unwrap().clone();
        assert_eq!(session.expired_time, "2026-01-01T10:10:00+08:00");
        it.sandbox.confirm(&session.id).unwrap();
        assert_eq!(it.query(&scene.replace('-', ""))["contract_state"], "SIGNED");
    }
    it.caller.post(&format!("{SIGN}/jsapi"), &with(body(), "openid", Value::Null)).refused(400, "PARAM_ERROR");
}

#[tokio::test]
async fn the_first_period_is_paid_while_signing() {
    let it = start().await;
    let id = it.sign(&paying());
    assert_eq!(it.states(&id), [PeriodState::Paid, PeriodState::NoScheduled, PeriodState::NoScheduled]);
    let order = it.order("first1");
    assert_eq!((&order["trade_state"], &order["amount"]["total"]), (&json!("SUCCESS"), &json!(100)), "{order}");
    same_order(&it.last_told("TRANSACTION.SUCCESS").await, &order);
    assert_eq!(it.last_told("INSURANCE_ENTRUST.SIGN").await, it.query("policy1"));
    assert_eq!(it.told().await.len(), 2);
    let paid = it.period(&id, 1).json;
    assert_conforms(operation(PERIOD).unwrap(), &paid);
    assert_eq!((&paid["policy_period_state"], &paid["deduct_date"]), (&json!("PAID"), &json!("2026-01-01")));
}

#[tokio::test]
async fn a_signing_without_its_money_fails_and_burns_both_numbers() {
    let it = start().await;
    it.world.set_payer("oInsured", Persona::Empty).unwrap();
    let signed = it.sandbox.confirm(&it.pre_sign(&paying()).session()).unwrap();
    assert_eq!((signed.return_code, signed.state), ("FAIL", ContractState::SignFailed));
    let contract = it.query("policy1");
    assert_eq!((&contract["contract_state"], contract.get("contract_signed_time")), (&json!("SIGN_FAILED"), None));
    assert_rule(&it.caller, &it.list("policy1", ""), 404, "RESOURCE_NOT_EXISTS", "PERIODS_OF_SIGNED");
    it.breaks(&it.pre_sign(&paying()), "NUMBER_BURNT");
    let again = it.pre_sign(&with(paying(), "out_contract_code", "policy2"));
    assert_rule(&it.caller, &again, 403, "OUT_TRADE_NO_USED", "OUT_TRADE_NO");
    assert_eq!(it.order("first1")["trade_state"], "PAYERROR");

    it.world.set_payer("oInsured", Persona::Rich).unwrap();
    let fresh = |code: &str, order: &str| with(with(paying(), "out_contract_code", code), "out_trade_no", order);
    let session = it.pre_sign(&fresh("policy3", "first3")).session();
    it.world.confirm(&session, &Confirmation::new().fails()).unwrap();
    assert_eq!(it.order("first3")["trade_state"], "CLOSED");
    let (one, other) =
        (it.pre_sign(&fresh("policy4", "same")).session(), it.pre_sign(&fresh("policy5", "same")).session());
    assert_eq!(it.sandbox.confirm(&one).unwrap().state, ContractState::Signed);
    assert_eq!(it.sandbox.confirm(&other).unwrap().state, ContractState::SignFailed, "its order's number is taken");
    let events: Vec<String> = it.told().await.into_iter().map(|(event, _)| event).collect();
    assert_eq!(events.len(), 2, "only the one that went well is told: {events:?}");
}

#[tokio::test]
async fn a_pre_sign_keeps_to_the_rules_of_its_periods() {
    let it = start().await;
    let wrong: &[(Value, &str)] = &[
        (listing(body(), &[]), "PERIOD_COUNT"),
        (listing(paying(), &[(1, "2026-01-01", 100)]), "PERIOD_COUNT"),
        (listing(body(), &[(841, "2026-01-10", 100)]), "PERIOD_NUMBERS"),
        (listing(body(), &[(1, "2026-01-10", 100), (1, "2026-02-10", 100)]), "PERIOD_NUMBERS"),
        (listing(body(), &[(1, "2026-02-10", 100), (2, "2026-02-10", 100)]), "PERIOD_DATES"),
        (listing(body(), &[(2, "2026-01-10", 100), (1, "2026-02-10", 100)]), "PERIOD_DATES"),
        (listing(body(), &[(1, "2026-01-01", 100)]), "PERIOD_AHEAD"),
        (listing(body(), &[(1, "2027-01-01", 100)]), "PERIOD_AHEAD"),
        (listing(paying(), &[(1, "2025-12-31", 100), (2, "2026-02-01", 100)]), "PERIOD_AHEAD"),
        (with(paying(), "description", Value::Null), "SIGN_AND_PAY"),
    ];
    for (body, rule) in wrong {
        it.wrong(&it.pre_sign(body), rule);
    }
    let two = |first: i64, second: i64| [(1, "2026-01-10", first), (2, "2026-02-10", second)];
    let broken: &[(Value, &str)] = &[
        (with(body(), "can_auto_reinsure", true), "AUTO_FLAGS"),
        (with(paying(), "amount", json!({"total": 99})), "SIGN_AND_PAY"),
        (listing(body(), &two(150, 100)), "PERIOD_AMOUNTS"),
        (listing(body(), &two(200, 100)), "PERIOD_AMOUNTS"),
        (listing(body(), &[(1, "2026-01-10", 0)]), "PERIOD_AMOUNTS"),
        (listing(body(), &[(1, "2026-01-10", 9), (2, "2026-02-10", 9), (3, "2026-03-10", 8)]), "PERIOD_AMOUNTS"),
        (listing(with(paying(), "amount", json!({"total": 200})), &two(200, 100)), "PERIOD_AMOUNTS"),
        (with(body(), "combined_deduct_period_count", 2), "PERIOD_AMOUNTS"),
        (with(body(), "policy_periods", covered(&["A", "B"])), "COVERAGE"),
        (with(body(), "policy_periods", covered(&["A", ""])), "COVERAGE"),
    ];
    for (body, rule) in broken {
        it.breaks(&it.pre_sign(body), rule);
    }
    let merged = |second: &str| {
        let paid = with(with(paying(), "amount", json!({"total": 200})), "combined_deduct_period_count", 2);
        listing(paid, &[(1, "2026-01-01", 200), (2, second, 100), (3, "2026-04-01", 100)])
    };
    it.breaks(&it.pre_sign(&merged("2026-02-19")), "PERIOD_AMOUNTS");
    let good = [
        listing(body(), &two(50, 100)),
        listing(body(), &two(0, 100)),
        merged("2026-03-01"),
        with(body(), "policy_periods", covered(&["A", "A"])),
        listing(body(), &[(840, "2026-01-02", 100)]),
    ];
    for (at, body) in good.into_iter().enumerate() {
        it.pre_sign(&with(body, "out_contract_code", format!("good{at}"))).session();
    }
}

/// Two periods with these amounts of coverage; an empty one has none.
fn covered(amounts: &[&str]) -> Value {
    let mut listed = periods(&[(1, "2026-01-10", 100), (2, "2026-02-10", 100)]);
    for (period, amount) in
        listed.as_array_mut().unwrap().iter_mut().zip(amounts).filter(|(_, amount)| !amount.is_empty())
    {
        period["policy_coverage_detail"] = json!({"policy_amount": amount});
    }
    listed
}

#[tokio::test]
async fn days_follow_the_frequency_of_the_template() {
    let it = start().await;
    let template = |json: Value| serde_json::from_value::<Template>(json).unwrap();
    it.world.set_plan(DIRECT, "12535", template(json!({"frequency": "quarterly"}))).unwrap();
    it.breaks(&it.pre_sign(&body()), "PERIOD_FREQUENCY");
    let quarters = [(1, "2026-01-31", 100), (2, "2026-04-30", 100), (3, "2026-07-31", 100)];
    it.pre_sign(&listing(body(), &quarters)).session();
    it.world.set_plan(DIRECT, "12535", template(json!({"kind": "periodic"}))).unwrap();
    it.breaks(&it.pre_sign(&with(body(), "out_contract_code", "other")), "TEMPLATE_KIND");
}

#[tokio::test]
async fn a_period_is_booked_and_deducted_in_its_windows_only() {
    let it = start().await;
    let id = it.sign(&body());
    for (now, open) in [
        ("2026-01-08T12:00:00+08:00", false),
        ("2026-01-09T07:59:59+08:00", false),
        ("2026-02-07T19:30:00+08:00", false),
        ("2026-02-08T12:00:00+08:00", false),
        ("2026-02-07T19:29:59+08:00", true),
    ] {
        it.world.freeze_clock(now).unwrap();
        let answer = it.book(&id, 1, 100);
        assert_eq!(answer.status == 200, open, "{now}: {}", answer.json);
        if !open {
            it.breaks(&it.book(&id, 1, 100), "PERIOD_BOOKING_WINDOW");
        }
        it.breaks(&it.book(&id, 1, 99), if open { "BOOKED_ONCE" } else { "PERIOD_BOOKING_AMOUNT" });
    }
    assert_rule(&it.caller, &it.book(&id, 9, 100), 404, "RESOURCE_NOT_EXISTS", "PERIOD_UNKNOWN");
    it.breaks(&it.deduct(&id, 1, "soon", 100), "PERIOD_DEDUCT_WINDOW");
    it.breaks(&it.deduct(&id, 2, "unbooked", 100), "PERIOD_DEDUCT_WINDOW");
    it.world.freeze_clock("2026-02-08T19:59:59+08:00").unwrap();
    it.breaks(&it.deduct(&id, 1, "less", 99), "DEDUCT_AMOUNT");
    it.world.set_payer("oInsured", Persona::Frozen).unwrap();
    assert_eq!(it.deduct(&id, 1, "frozen", 100).status, 200, "accepted, decided later");
    assert_eq!(it.last_told("TRANSACTION.FAIL").await["trade_state"], "PAY_FAIL");
    assert_eq!(it.states(&id)[0], PeriodState::Scheduled, "a failure may be tried again");
    it.world.set_payer("oInsured", Persona::Rich).unwrap();
    assert_rule(&it.caller, &it.deduct(&id, 1, "frozen", 100), 403, "OUT_TRADE_NO_USED", "OUT_TRADE_NO");
    assert_eq!(it.deduct(&id, 1, "rich", 100).status, 200);
    it.breaks(&it.deduct(&id, 1, "twice", 100), "DEDUCTED_ONCE");
    assert_eq!(it.world.contract(&id).unwrap().periods[0].state, PeriodState::Paid);
}

#[tokio::test]
async fn booking_a_later_period_cancels_an_earlier_one() {
    let it = start().await;
    let id = it.sign(&listing(body(), &[(1, "2026-01-10", 100), (2, "2026-02-08", 100)]));
    it.world.freeze_clock("2026-02-07T12:00:00+08:00").unwrap();
    assert_eq!(it.book(&id, 1, 100).status, 200);
    assert_eq!(it.book(&id, 2, 100).status, 200);
    assert_eq!(it.states(&id), [PeriodState::NoScheduled, PeriodState::Scheduled]);
    it.world.freeze_clock("2026-02-08T12:00:00+08:00").unwrap();
    it.breaks(&it.deduct(&id, 1, "void", 100), "PERIOD_DEDUCT_WINDOW");
    assert_eq!(it.deduct(&id, 2, "valid", 100).status, 200);
}

#[tokio::test]
async fn a_payer_holds_ten_contracts_and_one_for_a_user_code() {
    let it = start().await;
    let nth =
        |n: u32| with(with(body(), "out_contract_code", format!("policy{n}")), "out_user_code", format!("user{n}"));
    (0..10).for_each(|n| {
        it.sign(&nth(n));
    });
    it.breaks(&it.pre_sign(&nth(10)), "LIMIT");
    let other = with(with(nth(11), "openid", "oOther"), "out_user_code", "user3");
    it.breaks(&it.pre_sign(&other), "USER_CODE");
    it.terminate("policy3");
    it.sign(&with(nth(12), "out_user_code", "user3"));
}
