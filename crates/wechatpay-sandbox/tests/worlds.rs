//! Worlds, the control API, keys of one's own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use support::{
    Answer, Caller, DIRECT, EXEMPT, PROVIDER, Receiver, THEN, control, control_in, sandbox_then, seed_003, with,
};
use wechatpay_sandbox::{DeliveryState, Event, MerchantKind, OwnMerchant, Sandbox};

const EXEMPT_QUERY: &str =
    "/v3/password-exempt-contract/contracts/service-id/12535/out-contract-code/wxwtdk20200910100000";

#[tokio::test]
async fn worlds_share_nothing() {
    let sandbox = sandbox_then().await;
    let (a, b) = (sandbox.world("a").unwrap(), sandbox.world("b").unwrap());
    a.freeze_clock(THEN).unwrap();
    a.route("a.example", "127.0.0.1:1".parse().unwrap()).unwrap();
    control_in(&sandbox, Some("a"), "PUT", "/sandbox/settings", &json!({"rate_limit_per_second": 1_000_000}));
    let caller = Caller::new(&sandbox, PROVIDER);
    let session = caller.clone().in_world("a").post(EXEMPT, &seed_003()).session();
    a.confirm(&session, &Default::default()).unwrap();
    assert_eq!(caller.clone().in_world("a").get(EXEMPT_QUERY).status, 200);
    for other in [b, sandbox.default_world()] {
        let mut there = caller.clone();
        there.world = other.name().map(str::to_owned);
        there.get(EXEMPT_QUERY).refused(404, "RESOURCE_NOT_EXISTS");
        assert!(other.contracts().is_empty() && other.notifications().is_empty() && other.routes().is_empty());
        assert_eq!(other.settings().rate_limit_per_second, None);
        assert!(other.journal().iter().all(|entry| entry.event == Event::Request), "{:?}", other.journal());
        assert!(!other.time().frozen);
        assert_eq!(other.confirm(&session, &Default::default()).unwrap_err().code(), "UNKNOWN_SESSION");
    }
    let b_time = sandbox.world("b").unwrap().time();
    assert_eq!(b_time.now, b_time.wall, "a new world runs on the wall clock");
}

#[tokio::test]
async fn a_bad_world_name_is_refused_in_words() {
    let sandbox = Sandbox::start().await.unwrap();
    let too_long = "x".repeat(65);
    for name in ["a b", "../x", "", &too_long] {
        let answer = control_in(&sandbox, Some(name), "GET", "/sandbox", &Value::Null);
        answer.refused(400, "BAD_WORLD");
        assert!(answer.message().contains("1 to 64 letters"));
        assert!(sandbox.world(name).is_err());
    }
    let gateway = Caller::new(&sandbox, DIRECT).in_world("a b").get("/v3/certificates");
    gateway.refused(400, "BAD_WORLD");
}

#[tokio::test]
async fn the_clock_is_set_frozen_and_put_back_by_http() {
    let sandbox = Sandbox::start().await.unwrap();
    let clock = |method: &str, body: Value| control(&sandbox, method, "/sandbox/clock", &body);
    let set = clock("PUT", json!({"now": "2019-11-20T02:00:00Z", "frozen": true})).json;
    assert_eq!((&set["now"], &set["frozen"]), (&json!(THEN), &json!(true)));
    let runs = clock("PUT", json!({"frozen": false})).json;
    assert!(runs["now"].as_str().unwrap().starts_with("2019-11-20T10:00:"), "it runs on from where it stood: {runs}");
    let reset = clock("DELETE", Value::Null).json;
    assert_eq!(reset["now"], reset["wall"]);
    for bad in [json!({"now": "yesterday"}), json!({"now": 5}), json!({"nov": "x"}), json!([]), Value::Null] {
        clock("PUT", bad).refused(400, "BAD_REQUEST");
    }
}

#[tokio::test]
async fn the_index_says_what_this_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let index = control(&sandbox, "GET", "/sandbox", &Value::Null);
    assert_eq!(index.json["name"], "wechatpay-sandbox, not WeChat Pay");
    assert_eq!(index.json["url"], sandbox.url());
    let signing = index.json["signing"].as_str().unwrap();
    assert!(signing.contains("without it with the platform certificate") && signing.contains("both keys"), "{signing}");
    let clock = index.json["calls"]["GET /sandbox/clock"].as_str().unwrap();
    assert_eq!(clock, "What time it is");
    control(&sandbox, "GET", "/sandbox/nothing", &Value::Null).refused(404, "UNKNOWN_CALL");
}

#[tokio::test]
async fn settings_routes_and_their_mistakes() {
    let sandbox = Sandbox::start().await.unwrap();
    let put = |url: &str, body: Value| control(&sandbox, "PUT", url, &body);
    let settings = put("/sandbox/settings", json!({"external_delivery": true})).json;
    assert_eq!((&settings["external_delivery"], &settings["rate_limit_per_second"]), (&json!(true), &Value::Null));
    put("/sandbox/settings", json!({"external": true})).refused(400, "BAD_REQUEST");
    put("/sandbox/settings", json!({"rate_limit_per_second": -1})).refused(400, "BAD_REQUEST");
    let routes = put("/sandbox/routes/YourApp.com", json!({"address": "127.0.0.1:8080"})).json;
    assert_eq!(routes, json!({"routes": {"yourapp.com": {"address": "127.0.0.1:8080"}}}));
    put("/sandbox/routes/a%2Fb", json!({"address": "127.0.0.1:8080"})).refused(400, "BAD_REQUEST");
    put("/sandbox/routes/a.example", json!({"address": "elsewhere"})).refused(400, "BAD_REQUEST");
    let gone = control(&sandbox, "DELETE", "/sandbox/routes/yourapp.com", &Value::Null).json;
    assert_eq!(gone, json!({"routes": {}}));
    control(&sandbox, "DELETE", "/sandbox/routes/yourapp.com", &Value::Null).refused(404, "UNKNOWN_ROUTE");
}

#[tokio::test]
async fn control_calls_of_a_foreign_web_page_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let call = |origin: &str| -> Answer {
        let request = Request::builder().method("DELETE").uri("/sandbox/clock").header("Origin", origin);
        sandbox.handle(request.body(Bytes::new()).unwrap()).into()
    };
    for foreign in ["https://evil.example", "null", "http://127.0.0.1:1"] {
        call(foreign).refused(403, "FOREIGN_ORIGIN");
    }
    // Its own pages carry a token: see tests/pages.rs.
    call(sandbox.url()).refused(403, "NO_TOKEN");
}

/// A merchant of one's own that reuses a shipped key pair under another number.
fn own(sandbox: &Sandbox) -> (Caller, OwnMerchant) {
    let mut caller = Caller::new(sandbox, DIRECT);
    caller.merchant.mchid = "1700000001".into();
    caller.merchant.api_v3_key = "an-api-v3-key-of-my-own-12345678".into();
    caller.merchant.public_key_id = "PUB_KEY_ID_0117000000012026010100000001".into();
    let own = OwnMerchant::with_certificate(
        MerchantKind::ServiceProvider,
        &caller.merchant.certificate_pem,
        &caller.merchant.api_v3_key,
    );
    (caller, own)
}

#[tokio::test]
async fn a_merchant_of_ones_own_calls_and_is_told_with_its_own_key() {
    let receiver = Receiver::accepting().await;
    let sandbox = sandbox_then().await;
    let (caller, own) = own(&sandbox);
    caller.get("/v3/certificates").refused(401, "SIGN_ERROR");
    let world = sandbox.default_world();
    let view = world.register("1700000001", &own).unwrap();
    assert_eq!(
        (view.serial_no, view.public_key_id),
        (caller.merchant.serial_no.clone(), caller.merchant.public_key_id.clone())
    );
    let body = with(seed_003(), "notify_url", format!("http://{}/n", receiver.address));
    let session = caller.post(EXEMPT, &body).session();
    sandbox.confirm(&session).unwrap();
    sandbox.settle().await;
    let (_, payload) = caller.open(&receiver.received()[0]);
    assert_eq!(payload["mchid"], "1700000001");
    assert_eq!(sandbox.notifications()[0].state, DeliveryState::Accepted);
    let mut elsewhere = caller.clone();
    elsewhere.world = Some("other".into());
    elsewhere.get("/v3/certificates").refused(401, "SIGN_ERROR");
}

#[tokio::test]
async fn a_merchant_is_registered_by_http_with_a_bare_public_key() {
    let sandbox = Sandbox::start().await.unwrap();
    let (mut caller, _) = own(&sandbox);
    let public_key_pem = pem("PUBLIC KEY", caller.key.public_key().to_der());
    caller.merchant.serial_no = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1".into();
    let body = json!({
        "kind": "direct", "serial_no": caller.merchant.serial_no, "public_key_pem": public_key_pem,
        "api_v3_key": caller.merchant.api_v3_key,
    });
    let put = |body: &Value| control(&sandbox, "PUT", "/sandbox/merchants/1700000001", body);
    for (field, wrong) in [
        ("api_v3_key", json!("short")),
        ("public_key_pem", json!("nonsense")),
        ("serial_no", json!("a:b")),
        ("serial_no", Value::Null),
        ("kind", json!("landlord")),
        ("certificate_pem", json!(caller.merchant.certificate_pem)),
    ] {
        put(&with(body.clone(), field, wrong)).refused(400, "BAD_REQUEST");
    }
    assert_eq!(put(&body).status, 200);
    assert_eq!(caller.get("/v3/certificates").status, 200);
}

fn pem(label: &str, der: &[u8]) -> String {
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", wechatpay_core::encoding::base64(der))
}

#[tokio::test]
async fn the_ready_merchants_are_listed_without_their_secrets() {
    let sandbox = Sandbox::start().await.unwrap();
    let listed = control(&sandbox, "GET", "/sandbox/merchants", &Value::Null);
    let merchants = listed.json["merchants"].as_array().unwrap();
    assert_eq!(merchants.len(), 4);
    for merchant in sandbox.merchants() {
        let view = merchants.iter().find(|view| view["mchid"] == merchant.mchid).unwrap();
        assert_eq!(view["serial_no"], merchant.serial_no);
        assert_eq!(merchant.serial_no.len(), 40);
        assert_eq!(view["public_key_id"], merchant.public_key_id);
        assert_eq!(merchant.api_v3_key.len(), 32);
    }
}
