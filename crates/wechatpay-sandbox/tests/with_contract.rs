//! Orders that sign a contract when they are paid, and orders that a contract pays.
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
use stage::{Stage, assert_same, good};
use support::{Caller, DIRECT, EXEMPT, PROVIDER, seed_003, with};
use wechatpay_sandbox::{Confirmation, ContractState, EndedBy, Persona};

const SUB: &str = "1900000109";
const JSAPI: &str = "/v3/pay/transactions/jsapi-with-contract";
const PARTNER_JSAPI: &str = "/v3/pay/partner/transactions/jsapi-with-contract";
const QUERY: &str = "/v3/papay/sign/contracts/plan-id/12535/out-contract-code/code1";
const PARTNER_QUERY: &str =
    "/v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/code1?sub_mchid=1900000109";

fn signs(mchid: &str, appid: &str) -> Value {
    json!({
        "plan_id": "12535", "contract_mchid": mchid, "contract_appid": appid, "contract_code": "code1",
        "request_serial": "1", "contract_display_account": "微信代扣用户A", "contract_notify_url": "https://yourapp.com/signed",
    })
}

fn direct() -> Value {
    json!({
        "appid": "wx1", "mchid": DIRECT, "description": "会员", "out_trade_no": "order1",
        "notify_url": "https://yourapp.com/paid", "amount": {"total": 100}, "payer": {"openid": "o1"},
        "contract_info": signs(DIRECT, "wx1"),
    })
}

fn partner() -> Value {
    json!({
        "sp_appid": "wx8", "sp_mchid": PROVIDER, "sub_mchid": SUB, "sub_appid": "wx9", "description": "会员",
        "out_trade_no": "order1", "notify_url": "https://yourapp.com/paid", "amount": {"total": 100},
        "payer": {"sp_openid": "o1", "sub_openid": "s1"}, "contract_info": signs(PROVIDER, "wx8"),
    })
}

fn with_info(body: Value, name: &str, value: impl Into<Value>) -> Value {
    let info = with(body["contract_info"].clone(), name, value);
    with(body, "contract_info", info)
}

#[tokio::test]
async fn paying_signs_and_both_are_told() {
    for (mchid, owner, path, body, query) in [
        (DIRECT, DIRECT, JSAPI, direct(), QUERY),
        (DIRECT, DIRECT, "/v3/pay/transactions/app-with-contract", with(direct(), "payer", Value::Null), QUERY),
        (PROVIDER, SUB, PARTNER_JSAPI, partner(), PARTNER_QUERY),
        (
            PROVIDER,
            SUB,
            "/v3/pay/partner/transactions/app-with-contract",
            with(partner(), "payer", Value::Null),
            PARTNER_QUERY,
        ),
    ] {
        let stage = Stage::set().await;
        let caller = stage.caller(mchid);
        let placed = good(&caller, "POST", path, &body).json;
        assert!(placed["prepay_id"].as_str().unwrap().starts_with("wx2019"), "{path}");
        assert_eq!(good(&caller, "POST", path, &body).json, placed);
        assert_eq!(stage.world.sessions().len(), 1);
        let session = &stage.world.sessions()[0].id;
        let alone = stage.world.confirm(session, &Confirmation::new()).unwrap_err();
        assert_eq!(alone.code(), "SIGNED_BY_PAYING");
        caller.get(query).refused(404, "RESOURCE_NOT_EXISTS");

        stage.world.pay(owner, "order1", Some("o1")).unwrap();
        let paid = stage.one(&caller, "TRANSACTION.SUCCESS").await;
        assert_eq!((&paid["out_trade_no"], &paid["trade_state"]), (&json!("order1"), &json!("SUCCESS")));
        let signed = stage.one(&caller, "ENTRUST.SIGN").await;
        let told = stage.told(&caller).await;
        assert!(told.iter().any(|(path, event, _)| (&**path, &**event) == ("/signed", "ENTRUST.SIGN")));
        let queried = good(&caller, "GET", query, &Value::Null).json;
        assert_eq!(queried, signed);
        assert_eq!((&queried["plan_id"], &queried["contract_state"]), (&json!(12535), &json!("SIGNED")));
        assert_eq!(stage.world.contracts()[0].family, "classic");

        // The merchant ends it in the words of /v3/papay/sign.
        let (path, ending) = query.split_once('?').unwrap_or((query, ""));
        let remark = json!({"contract_termination_remark": "r"});
        let remark = if ending.is_empty() { remark } else { with(remark, "sub_mchid", SUB) };
        good(&caller, "POST", &format!("{path}/terminate"), &remark);
        let ended = stage.one(&caller, "ENTRUST.TERMINATE").await;
        assert_same(&good(&caller, "GET", query, &Value::Null).json, &ended);
    }
}

#[tokio::test]
async fn a_number_is_free_again_once_its_contract_has_ended() {
    let stage = Stage::set().await;
    let caller = stage.caller(DIRECT);
    good(&caller, "POST", JSAPI, &direct());
    stage.world.pay(DIRECT, "order1", None).unwrap();
    let second = with(direct(), "out_trade_no", "order2");
    caller.post(JSAPI, &second).refused(400, "INVALID_REQUEST");
    let other_code = with_info(second.clone(), "contract_code", "code2");
    let refused = caller.post(JSAPI, &other_code);
    refused.refused(400, "INVALID_REQUEST");
    assert!(refused.message().contains("in force"), "one contract of a template: {}", refused.message());
    assert_eq!(stage.world.orders().len(), 1, "a refused request places nothing");

    let other_payer = caller.post(JSAPI, &with(second.clone(), "payer", json!({"openid": "o2"})));
    other_payer.refused(400, "INVALID_REQUEST");
    assert!(other_payer.message().contains("used up"), "one contract of a number: {}", other_payer.message());

    let first = stage.world.contracts()[0].contract_id.clone();
    stage.world.terminate(&first, EndedBy::User, None).unwrap();
    good(&caller, "POST", JSAPI, &second);
    assert_eq!(stage.world.sessions()[1].state, "open");
    stage.world.pay(DIRECT, "order2", None).unwrap();
    let found = good(&caller, "GET", QUERY, &Value::Null).json;
    assert_eq!(found["contract_state"], "SIGNED");
    assert_ne!(found["contract_id"], first.as_str());
}

#[tokio::test]
async fn a_session_dies_with_its_prepay_id_and_the_order_alone_is_paid_otherwise() {
    let stage = Stage::set().await;
    let caller = stage.caller(DIRECT);
    good(&caller, "POST", JSAPI, &direct());
    stage.world.advance("2h").await.unwrap();
    good(&caller, "POST", JSAPI, &direct());
    assert_eq!(stage.world.sessions().len(), 2, "the new prepay_id has a session of its own");
    stage.world.pay(DIRECT, "order1", None).unwrap();
    assert_eq!(stage.world.contracts().len(), 1);

    // Two orders for one number: the first that is paid signs, the other is paid alone.
    let other = |number: &str| {
        with_info(
            with(with(direct(), "out_trade_no", number), "payer", json!({"openid": "o2"})),
            "contract_code",
            "code2",
        )
    };
    good(&caller, "POST", JSAPI, &other("order2"));
    good(&caller, "POST", JSAPI, &other("order3"));
    stage.world.pay(DIRECT, "order3", None).unwrap();
    stage.world.pay(DIRECT, "order2", None).unwrap();
    assert_eq!(stage.world.contracts().len(), 2);
    assert_eq!(stage.world.orders().iter().filter(|order| order.state.is_paid()).count(), 3);
}

#[tokio::test]
async fn what_a_contract_to_be_signed_must_name() {
    let stage = Stage::set().await;
    let (caller, provider) = (stage.caller(DIRECT), stage.caller(PROVIDER));
    for name in ["contract_mchid", "contract_appid", "contract_code", "request_serial", "contract_display_account"] {
        caller.post(JSAPI, &with_info(direct(), name, Value::Null)).refused(400, "PARAM_ERROR");
    }
    for (name, value) in [("contract_mchid", PROVIDER), ("contract_appid", "wx2"), ("plan_id", "abc")] {
        caller.post(JSAPI, &with_info(direct(), name, value)).refused(400, "PARAM_ERROR");
    }
    caller.post(JSAPI, &with(direct(), "contract_info", json!({}))).refused(400, "PARAM_ERROR");
    provider.post(PARTNER_JSAPI, &with(partner(), "payer", json!({}))).refused(400, "PARAM_ERROR");
    provider.post(JSAPI, &with(direct(), "mchid", PROVIDER)).refused(403, "NO_AUTH");
    assert!(stage.world.orders().is_empty() && stage.world.sessions().is_empty());
    good(&caller, "POST", JSAPI, &with(direct(), "contract_info", json!({"token": "t"})));
    good(&provider, "POST", PARTNER_JSAPI, &with_info(partner(), "contract_mchid", SUB));
}

#[tokio::test]
async fn a_contract_signed_while_paying_takes_notices_and_is_charged_elsewhere() {
    let stage = Stage::set().await;
    let caller = stage.caller(DIRECT);
    good(&caller, "POST", JSAPI, &direct());
    stage.world.pay(DIRECT, "order1", None).unwrap();
    let id = stage.world.contracts()[0].contract_id.clone();
    let notice = json!({"mchid": DIRECT, "appid": "wx1", "estimated_amount": {"amount": 100, "currency": "CNY"}});
    good(&caller, "POST", &format!("/v3/papay/contracts/{id}/notify"), &notice);
    let deduct = json!({
        "appid": "wx1", "out_trade_no": "d1", "description": "会员", "transaction_notify_url": "https://yourapp.com/paid",
        "contract_id": id, "amount": {"total": 100},
    });
    let refused = caller.post("/v3/papay/pay/transactions/apply", &deduct);
    refused.refused(400, "INVALID_REQUEST");
    assert!(refused.message().contains("v2"), "{}", refused.message());
}

/// A password-exempt contract of the provider's, in force: its id and payer.
fn exempt(stage: &Stage, provider: &Caller) -> (String, String) {
    let session = provider.post(EXEMPT, &with(seed_003(), "notify_url", "https://yourapp.com/signed")).session();
    let signed = stage.world.confirm(&session, &Confirmation::new()).unwrap();
    (signed.contract_id, signed.openid)
}

fn paid_by(contract: &str, openid: &str, number: &str) -> Value {
    let body = with(with(partner(), "payer", json!({"sp_openid": openid})), "out_trade_no", number);
    with(body, "contract_info", json!({"password_free_contract_id": contract}))
}

const ORDER: &str = "/v3/pay/partner/transactions/out-trade-no/order1?sp_mchid=1900000002&sub_mchid=1900000109";

#[tokio::test]
async fn a_password_exempt_contract_pays_at_once() {
    let stage = Stage::set().await;
    let provider = stage.caller(PROVIDER);
    let (contract, openid) = exempt(&stage, &provider);
    let body = paid_by(&contract, &openid, "order1");
    let placed = good(&provider, "POST", PARTNER_JSAPI, &body).json;
    let told = stage.one(&provider, "TRANSACTION.SUCCESS").await;
    let queried = good(&provider, "GET", ORDER, &Value::Null).json;
    assert_same(&queried, &told);
    assert_eq!((&queried["trade_state"], &queried["payer"]["sp_openid"]), (&json!("SUCCESS"), &json!(openid)));
    assert_eq!(good(&provider, "POST", PARTNER_JSAPI, &body).json, placed, "the same request is safe");
    assert_eq!(stage.world.orders().len(), 1);
    assert_eq!(stage.world.orders()[0].contract_id.as_deref(), Some(&*contract));
}

#[tokio::test]
async fn a_password_exempt_contract_pays_only_for_its_own_payer_while_it_is_in_force() {
    let stage = Stage::set().await;
    let provider = stage.caller(PROVIDER);
    let (contract, openid) = exempt(&stage, &provider);
    let place = |body: &Value| provider.post(PARTNER_JSAPI, body);
    place(&paid_by("nothing", &openid, "order1")).refused(403, "CONTRACT_NOT_EXIST");
    place(&with(paid_by(&contract, &openid, "order1"), "sub_mchid", "1900000110")).refused(403, "CONTRACT_NOT_EXIST");
    place(&paid_by(&contract, "another", "order1")).refused(400, "INVALID_REQUEST");
    let caller = stage.caller(DIRECT);
    good(&caller, "POST", JSAPI, &direct());
    stage.world.pay(DIRECT, "order1", None).unwrap();
    let classic =
        stage.world.contracts().iter().find(|contract| contract.family == "classic").unwrap().contract_id.clone();
    let body = with(direct(), "contract_info", json!({"password_free_contract_id": classic}));
    caller.post(JSAPI, &with(body, "out_trade_no", "order2")).refused(403, "CONTRACT_NOT_EXIST");
    stage.world.set_payer(&openid, Persona::Empty).unwrap();
    place(&paid_by(&contract, &openid, "order1")).refused(403, "NOT_ENOUGH");
    assert!(stage.world.order(SUB, "order1").is_err(), "what is refused is not there");

    stage.world.set_payer(&openid, Persona::Slow).unwrap();
    good(&provider, "POST", PARTNER_JSAPI, &paid_by(&contract, &openid, "order1"));
    assert_eq!(good(&provider, "GET", ORDER, &Value::Null).json["trade_state"], "ACCEPT");
    stage.world.advance("10m").await.unwrap();
    assert_eq!(good(&provider, "GET", ORDER, &Value::Null).json["trade_state"], "SUCCESS");

    stage.world.terminate(&contract, EndedBy::User, None).unwrap();
    place(&paid_by(&contract, &openid, "order2")).refused(403, "CONTRACT_NOT_EXIST");
}

#[tokio::test]
async fn paying_an_order_signs_the_password_exempt_contract_that_stands_on_its_prepay_id() {
    const REDIRECT: &str = "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign";
    for (wait, contracts) in [("1h 59m", 1), ("2h", 0)] {
        let stage = Stage::set().await;
        let caller = stage.caller(DIRECT);
        let order = with(direct(), "contract_info", Value::Null);
        let pre_sign = |prepay: &Value| {
            json!({
                "appid": "wx1", "service_id": 7, "out_contract_code": "code7", "notify_url": "https://yourapp.com/signed",
                "contract_display_account": "A", "prepay_id": prepay, "openid": "o1",
            })
        };
        let prepay = good(&caller, "POST", "/v3/pay/transactions/jsapi", &order).json["prepay_id"].clone();
        good(&caller, "POST", REDIRECT, &pre_sign(&prepay));
        let session = stage.world.sessions()[0].id.clone();
        assert_eq!(stage.world.confirm(&session, &Confirmation::new()).unwrap_err().code(), "SIGNED_BY_PAYING");
        stage.world.advance(wait).await.unwrap();
        good(&caller, "POST", "/v3/pay/transactions/jsapi", &order);
        stage.world.pay(DIRECT, "order1", None).unwrap();
        assert_eq!(stage.world.contracts().len(), contracts, "{wait}");
        stage.one(&caller, "TRANSACTION.SUCCESS").await;
        let query = "/v3/password-exempt-contract/contracts/service-id/7/out-contract-code/code7";
        if contracts == 0 {
            caller.get(query).refused(404, "RESOURCE_NOT_EXISTS");
            continue;
        }
        let signed = stage.one(&caller, "ENTRUST.SIGN").await;
        assert_eq!(good(&caller, "GET", query, &Value::Null).json, signed);
        assert_eq!(stage.world.contracts()[0].state, ContractState::Signed);
    }
}

#[tokio::test]
async fn a_session_that_its_payer_left_or_that_names_another_is_not_signed_by_paying() {
    for (refuses, openid) in [(true, "o1"), (false, "o2")] {
        let stage = Stage::set().await;
        let caller = stage.caller(DIRECT);
        let order = with(with(direct(), "contract_info", Value::Null), "payer", Value::Null);
        let prepay = good(&caller, "POST", "/v3/pay/transactions/app", &order).json["prepay_id"].clone();
        let pre_sign = json!({
            "appid": "wx1", "service_id": 7, "out_contract_code": "code7", "notify_url": "https://yourapp.com/signed",
            "contract_display_account": "A", "prepay_id": prepay, "openid": openid,
        });
        good(
            &caller,
            "POST",
            "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
            &pre_sign,
        );
        if refuses {
            stage.world.refuse(&stage.world.sessions()[0].id).unwrap();
        }
        stage.world.pay(DIRECT, "order1", Some("o1")).unwrap();
        assert!(stage.world.contracts().is_empty(), "{openid}");
        stage.one(&caller, "TRANSACTION.SUCCESS").await;
    }
}
