//! 教育续费通 and 校园轻松付 from pre-sign to end.
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
use stage::{Stage, assert_same, assert_told, good};
use support::{Caller, DIRECT, PROVIDER, with};
use wechatpay_sandbox::{Confirmation, DeliveryState, EndedBy, Persona, Template, TemplateKind};

const SUB: &str = "1900000109";
const PLAN: &str = "101164396123311331";

fn template() -> Template {
    Template {
        kind: Some(TemplateKind::Education),
        signing_url: Some("https://yourapp.com/edu".into()),
        ..Template::default()
    }
}

fn partner() -> Value {
    json!({
        "appid": "wx8", "sub_mchid": SUB, "sub_appid": "wx9", "openid": "o1", "sub_openid": "s1", "plan_id": PLAN,
        "user_id": "u1", "period_start_date": "2019-11-22", "trade_scene": "EDUCATION_PERIOD",
    })
}

fn direct() -> Value {
    let mut body = partner();
    for name in ["sub_mchid", "sub_appid", "sub_openid"] {
        body.as_object_mut().unwrap().shift_remove(name);
    }
    body
}

fn presign(caller: &Caller, path: &str, body: &Value) -> String {
    good(caller, "POST", path, body).json["presign_token"].as_str().unwrap().to_owned()
}

const PRESIGN: &str = "/v3/edu-papay/contracts/presign";

/// Signs; gives the contract's id.
fn sign(stage: &Stage, caller: &Caller, body: &Value) -> String {
    let token = presign(caller, PRESIGN, body);
    stage.world.confirm(&token, &Confirmation::new()).unwrap().contract_id
}

fn by_id(id: &str, body: &Value) -> String {
    let sub = body.get("sub_mchid").map(|_| format!("&sub_mchid={SUB}")).unwrap_or_default();
    format!("/v3/edu-papay/contracts/id/{id}?appid=wx8{sub}")
}

fn by_user(body: &Value, more: &str) -> String {
    let sub = body.get("sub_mchid").map(|_| format!("&sub_mchid={SUB}")).unwrap_or_default();
    format!("/v3/edu-papay/user/o1/contracts?appid=wx8&plan_id={PLAN}{sub}{more}")
}

#[tokio::test]
async fn an_education_contract_is_signed_queried_and_ended_in_words_of_its_own() {
    for (mchid, body) in [(PROVIDER, partner()), (DIRECT, direct())] {
        let stage = Stage::set().await;
        stage.world.set_plan(mchid, PLAN, template()).unwrap();
        let caller = stage.caller(mchid);
        let id = sign(&stage, &caller, &body);
        let signed = stage.one(&caller, "ENTRUST.SIGNING").await;
        let found = good(&caller, "GET", &by_id(&id, &body), &Value::Null).json;
        assert_eq!(found, signed);
        assert_eq!(found["sp_mchid"], mchid);
        assert_eq!(found.get("sub_mchid"), body.get("sub_mchid"));
        assert_eq!(
            found["contract_information"],
            json!({"contract_id": id, "contract_status": "ADD", "create_time": support::THEN})
        );
        let listed = good(&caller, "GET", &by_user(&body, ""), &Value::Null).json;
        assert_eq!((&listed["data"], &listed["total_count"]), (&json!([found]), &json!(1)));
        assert_eq!(
            good(&caller, "GET", &by_user(&body, "&contract_status=ADD"), &Value::Null).json["data"],
            listed["data"]
        );
        caller.get(&by_user(&body, "&contract_status=DELETE")).refused(404, "RESOURCE_NOT_EXISTS");
        caller.get(&by_user(&body, "").replace(PLAN, "1")).refused(404, "RESOURCE_NOT_EXISTS");

        good(&caller, "DELETE", &format!("/v3/edu-papay/contracts/{id}"), &Value::Null);
        let ended = stage.one(&caller, "ENTRUST.RELEASE").await;
        assert_eq!(ended["contract_information"]["contract_status"], "DELETE");
        caller.get(&by_id(&id, &body)).refused(404, "RESOURCE_NOT_EXISTS");
        caller.get(&by_user(&body, "")).refused(404, "RESOURCE_NOT_EXISTS");
        let listed = good(&caller, "GET", &by_user(&body, "&contract_status=DELETE"), &Value::Null).json;
        assert_eq!(listed["data"][0], ended);
        let again = caller.send(caller.request("DELETE", &format!("/v3/edu-papay/contracts/{id}"), b""));
        again.refused(404, "RESOURCE_NOT_EXISTS");
    }
}

#[tokio::test]
async fn one_contract_of_a_template_and_user_is_in_force_and_nothing_is_burnt() {
    let stage = Stage::set().await;
    stage.world.set_plan(DIRECT, PLAN, template()).unwrap();
    let caller = stage.caller(DIRECT);
    let (first, second) = (presign(&caller, PRESIGN, &direct()), presign(&caller, PRESIGN, &direct()));
    assert_ne!(first, second);
    let id = stage.world.confirm(&first, &Confirmation::new()).unwrap().contract_id;
    assert_eq!(stage.world.confirm(&second, &Confirmation::new()).unwrap_err().code(), "LIMIT");
    caller.post(PRESIGN, &direct()).refused(400, "INVALID_REQUEST");
    sign(&stage, &caller, &with(direct(), "openid", "o2"));
    sign(&stage, &caller, &with(direct(), "plan_id", "2"));
    stage.world.terminate(&id, EndedBy::User, None).unwrap();
    assert_ne!(sign(&stage, &caller, &direct()), id);
    let late = presign(&caller, PRESIGN, &with(direct(), "openid", "o3"));
    stage.world.advance("10m").await.unwrap();
    assert_eq!(stage.world.confirm(&late, &Confirmation::new()).unwrap_err().code(), "SESSION_EXPIRED");
}

#[tokio::test]
async fn without_a_declared_address_the_merchant_learns_what_to_declare() {
    let stage = Stage::set().await;
    let caller = stage.caller(DIRECT);
    sign(&stage, &caller, &direct());
    assert!(stage.told(&caller).await.is_empty());
    let log = stage.world.notifications();
    assert_eq!((log.len(), log[0].state), (1, DeliveryState::NotSent));
    assert!(log[0].reason().unwrap().contains("signing_url"), "{:?}", log[0].reason());
    assert!(stage.world.time().next_due.is_none_or(|due| due.as_str() > "2020"), "it is not tried again");
}

#[tokio::test]
async fn education_notifications_keep_their_pace() {
    const NOBODY: &str = "http://127.0.0.1:9/nobody";
    let stage = Stage::set().await;
    let template = Template { signing_url: Some(NOBODY.into()), ..template() };
    stage.world.set_plan(DIRECT, PLAN, template.clone()).unwrap();
    stage.world.set_plan(DIRECT, "77", template).unwrap();
    let caller = stage.caller(DIRECT);
    let id = sign(&stage, &caller, &direct());
    let path = format!("{SCHOOL}/contracts/presign");
    stage.world.confirm(&presign(&caller, &path, &school()), &Confirmation::new()).unwrap();
    good(&caller, "POST", "/v3/edu-papay/transactions", &with(deduct(&id, "d1", &direct()), "notify_url", NOBODY));
    stage.world.advance("2h").await.unwrap();
    let log = stage.world.notifications();
    assert_eq!(log.len(), 3);
    for delivery in log {
        let at: Vec<jiff::Timestamp> = delivery.attempts.iter().map(|attempt| attempt.at.parse().unwrap()).collect();
        let gaps: Vec<_> = at.windows(2).map(|pair| pair[1].duration_since(pair[0]).as_secs()).collect();
        assert_eq!(gaps.len(), 21, "{}", delivery.event_type);
        assert_eq!((gaps[0], &gaps[1..11], &gaps[11..]), (1, &[60; 10][..], &[300; 10][..]), "{}", delivery.event_type);
    }
}

#[tokio::test]
async fn a_service_provider_names_its_sub_merchant_in_each_call() {
    let stage = Stage::set().await;
    let (provider, caller) = (stage.caller(PROVIDER), stage.caller(DIRECT));
    provider.post(PRESIGN, &direct()).refused(400, "PARAM_ERROR");
    caller.post(PRESIGN, &partner()).refused(400, "PARAM_ERROR");
    let id = sign(&stage, &provider, &partner());
    provider.get(&by_id(&id, &direct())).refused(400, "PARAM_ERROR");
    provider.get(&by_id(&id, &partner()).replace(SUB, "1900000110")).refused(404, "RESOURCE_NOT_EXISTS");
    provider.get(&by_id(&id, &partner()).replace("wx8", "wx7")).refused(404, "RESOURCE_NOT_EXISTS");
    caller.get(&by_id(&id, &direct())).refused(404, "RESOURCE_NOT_EXISTS");
    provider
        .post("/v3/edu-papay/transactions", &with(deduct(&id, "d1", &partner()), "sub_mchid", "1900000110"))
        .refused(404, "RESOURCE_NOT_EXISTS");
}

fn deduct(id: &str, number: &str, of: &Value) -> Value {
    let body = json!({
        "appid": "wx8", "body": "课程", "attach": "a", "out_trade_no": number, "notify_url": "https://yourapp.com/paid",
        "contract_id": id, "trade_scene": "EDUCATION_PERIOD", "amount": {"total": 100, "currency": "CNY"},
        "device_information": {"device_id": "d", "device_ip": "14.23.150.211"},
    });
    with(body, "sub_mchid", of.get("sub_mchid").cloned().unwrap_or_default())
}

#[tokio::test]
async fn an_education_deduction_is_accepted_decided_told_and_queried() {
    const DEDUCT: &str = "/v3/edu-papay/transactions";
    for (mchid, body) in [(PROVIDER, partner()), (DIRECT, direct())] {
        let stage = Stage::set().await;
        let caller = stage.caller(mchid);
        let id = sign(&stage, &caller, &body);
        let sub = body.get("sub_mchid").map(|_| format!("?sub_mchid={SUB}")).unwrap_or_default();
        let order =
            |number: &str| good(&caller, "GET", &format!("{DEDUCT}/out-trade-no/{number}{sub}"), &Value::Null).json;

        let notice = with(json!({"appid": "wx8"}), "sub_mchid", body.get("sub_mchid").cloned().unwrap_or_default());
        good(&caller, "POST", &format!("/v3/edu-papay/user-notifications/{id}/send"), &notice);
        caller.post("/v3/edu-papay/user-notifications/other/send", &notice).refused(404, "RESOURCE_NOT_EXISTS");

        stage.world.set_payer("o1", Persona::Slow).unwrap();
        good(&caller, "POST", DEDUCT, &deduct(&id, "d1", &body));
        good(&caller, "POST", DEDUCT, &deduct(&id, "d1", &body));
        caller.post(DEDUCT, &with(deduct(&id, "d1", &body), "body", "x")).refused(400, "INVALID_REQUEST");
        assert_eq!(order("d1")["trade_state"], "ACCEPTED");
        stage.world.advance("10m").await.unwrap();
        let paid = order("d1");
        let told = stage.one(&caller, "TRANSACTION.SUCCESS").await;
        assert_same(&paid, &told);
        assert_eq!((&told["plan_id"], &told["contract_information"]["contract_id"]), (&json!(PLAN), &json!(id)));
        assert_eq!((&paid["trade_state"], &paid["amount"]["payer_total"]), (&json!("SUCCESS"), &json!(100)));
        let url = format!("{DEDUCT}/id/{}{sub}", paid["transaction_id"].as_str().unwrap());
        assert_eq!(good(&caller, "GET", &url, &Value::Null).json, paid);
        caller.post(DEDUCT, &with(deduct(&id, "d1", &body), "body", "x")).refused(403, "OUT_TRADE_NO_USED");

        stage.world.set_payer("o1", Persona::Empty).unwrap();
        good(&caller, "POST", DEDUCT, &deduct(&id, "d2", &body));
        let failed = stage.one(&caller, "TRANSACTION.FAIL").await;
        assert_same(&order("d2"), &failed);
        assert_eq!((&failed["trade_state"], failed.get("transaction_id")), (&json!("PAY_FAIL"), None));
        caller.post(DEDUCT, &deduct(&id, "d2", &body)).refused(403, "OUT_TRADE_NO_USED");

        stage.world.terminate(&id, EndedBy::User, None).unwrap();
        caller.post(DEDUCT, &deduct(&id, "d3", &body)).refused(404, "RESOURCE_NOT_EXISTS");
        caller.get(&format!("{DEDUCT}/out-trade-no/d3{sub}")).refused(404, "ORDER_NOT_EXIST");
    }
}

fn school() -> Value {
    json!({
        "appid": "wx8", "openid": "o1", "plan_id": "77", "user_id": "u1", "school_id": "s1", "out_contract_code": "code1",
    })
}

const SCHOOL: &str = "/v3/eduschoolpay";

/// Compares with the table of a notification that two products share: the fields of the other one are not there.
#[track_caller]
fn assert_school_told(event_type: &str, payload: &Value) {
    let rest = json!({"sub_mchid": SUB, "service_id": "x"});
    let mut whole = payload.clone();
    whole.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
    assert_told(event_type, &whole);
}

#[tokio::test]
async fn a_school_contract_is_signed_queried_and_ended() {
    let stage = Stage::set().await;
    stage.world.set_plan(DIRECT, "77", template()).unwrap();
    let caller = stage.caller(DIRECT);
    let path = format!("{SCHOOL}/contracts/presign");
    let token = presign(&caller, &path, &school());
    assert_eq!(presign(&caller, &path, &school()), token);
    let id = stage.world.confirm(&token, &Confirmation::new()).unwrap().contract_id;
    let url = format!("{SCHOOL}/contracts/{id}");
    let found = good(&caller, "GET", &url, &Value::Null).json;
    assert_eq!((&found["contract_status"], &found["out_contract_code"]), (&json!("ADD"), &json!("code1")));
    let told = stage.told(&caller).await;
    assert_eq!((told[0].1.as_str(), &told[0].2), ("PAYSCORE.USER_OPEN_SERVICE", &found));
    assert_school_told("PAYSCORE.USER_OPEN_SERVICE", &found);
    caller.get(&format!("{SCHOOL}/contracts/other")).refused(404, "NOT_FOUND");
    caller.post(&path, &school()).refused(400, "INVALID_REQUEST");

    let list = |status: &str| {
        let url = format!("{SCHOOL}/users/o1/contracts?plan_id=77&contract_status={status}");
        good(&caller, "GET", &url, &Value::Null).json
    };
    assert_eq!((&list("ADD")["data"], &list("ADD")["total_count"]), (&json!([found]), &json!(1)));
    assert_eq!(list("DELETE")["data"], json!([]));
    good(&caller, "POST", &format!("{url}/terminate"), &Value::Null);
    let ended = good(&caller, "GET", &url, &Value::Null).json;
    assert_eq!(ended["contract_status"], "DELETE");
    assert_eq!(list("DELETE")["data"], json!([ended]));
    let told = stage.told(&caller).await;
    assert_eq!((told[1].1.as_str(), &told[1].2), ("PAYSCORE.USER_CLOSE_SERVICE", &ended));
    let again = caller.send(caller.request("POST", &format!("{url}/terminate"), b""));
    again.refused(400, "INVALID_REQUEST");
}

#[tokio::test]
async fn a_school_deduction_is_accepted_decided_told_and_queried() {
    let stage = Stage::set().await;
    let caller = stage.caller(DIRECT);
    let token = presign(&caller, &format!("{SCHOOL}/contracts/presign"), &school());
    let id = stage.world.confirm(&token, &Confirmation::new()).unwrap().contract_id;
    let path = format!("{SCHOOL}/transactions");
    let body = |number: &str| {
        json!({
            "appid": "wx8", "description": "午餐", "out_trade_no": number, "notify_url": "https://yourapp.com/paid",
            "contract_id": id, "user_id": "u1", "amount": {"total": 100, "currency": "CNY"},
            "scene_info": {"start_time": "2019-11-20T10:00:00+08:00", "school_id": "s1", "scene_type": "MEAL"},
            "device_info": {"device_ip": "14.23.150.211"},
        })
    };
    let order = |number: &str| good(&caller, "GET", &format!("{path}/out-trade-no/{number}"), &Value::Null).json;
    assert_eq!(good(&caller, "POST", &path, &body("d1")).json["trade_state"], "ACCEPTED");
    let told = stage.one(&caller, "TRANSACTION.INDUSTRY_SUCCESS").await;
    assert_eq!(order("d1"), told);
    assert_eq!(good(&caller, "POST", &path, &body("d1")).json, told, "the same request is safe");
    let by_id = format!("{path}/id/{}", told["transaction_id"].as_str().unwrap());
    assert_eq!(good(&caller, "GET", &by_id, &Value::Null).json, told);

    stage.world.set_payer("o1", Persona::Frozen).unwrap();
    good(&caller, "POST", &path, &body("d2"));
    let failed = stage.one(&caller, "TRANSACTION.INDUSTRY_FAILED").await;
    assert_eq!((order("d2"), &failed["trade_state"]), (failed.clone(), &json!("PAY_FAIL")));
    caller.post(&path, &with(body("d3"), "contract_id", "other")).refused(404, "NOT_FOUND");
    caller.post(&path, &with(body("d3"), "appid", "wx7")).refused(404, "NOT_FOUND");
    stage.world.terminate(&id, EndedBy::User, None).unwrap();
    caller.post(&path, &body("d3")).refused(400, "INVALID_REQUEST");
}
