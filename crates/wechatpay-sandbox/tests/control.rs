//! The control API: each call, its description, its limits.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]
#![allow(clippy::needless_pass_by_value, reason = "bodies are written where they are sent")]

#[path = "support/api.rs"]
mod api;
mod support;

use std::collections::BTreeSet;

use api::{Api, request};
use bytes::Bytes;
use http::Request;
use serde_json::{Map, Value, json};
use support::{
    Answer, Caller, DIRECT, EXEMPT, PROVIDER, Receiver, SCHEDULED, THEN, sandbox_then, seed_003, seed_004, with,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use wechatpay_sandbox::Sandbox;

/// A call over TCP; `headers` come after the usual ones.
async fn over_tcp(sandbox: &Sandbox, method: &str, url: &str, host: &str, body: &str) -> Answer {
    let address = sandbox.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!(
        "{method} {url} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    let mut said = Vec::new();
    stream.read_to_end(&mut said).await.unwrap();
    let said = String::from_utf8(said).unwrap();
    let (head, body) = said.split_once("\r\n\r\n").unwrap();
    let status: u16 = head.split(' ').nth(1).unwrap().parse().unwrap();
    let media_type = head.lines().find_map(|line| line.strip_prefix("content-type: ")).unwrap_or("application/json");
    http::Response::builder()
        .status(status)
        .header("content-type", media_type)
        .body(Bytes::from(body.to_owned()))
        .unwrap()
        .into()
}

#[tokio::test]
async fn every_call_of_the_table_does_what_it_says_and_answers_as_described() {
    let receiver = Receiver::accepting().await;
    let sandbox = sandbox_then().await;
    let api = Api::new(&sandbox);
    let api = &api;

    let index = api.get("/sandbox");
    assert_eq!(index["name"], "wechatpay-sandbox, not WeChat Pay");
    api.get("/sandbox/openapi.json");
    api.call("GET", "/sandbox/ca.pem", Value::Null).refused(404, "NO_HTTPS");
    let rules = api.get("/sandbox/rules");
    assert!(rules["rules"].as_array().unwrap().iter().any(|rule| rule["id"] == "NUMBER_BURNT"));

    worlds(api);
    clock(api).await;
    registry(api);
    let contract = payers(api, &receiver).await;
    assert_eq!(contract["state"], "TERMINATED", "{contract}");
    told(api, &receiver).await;
    faults(api);
    platform(api);
    acceptance(api, &receiver).await;
    events(api);
    requests(api);
    kept(api);

    let described: BTreeSet<_> = operations(&api.document).into_iter().collect();
    let called = api.called.borrow();
    let missing: Vec<_> = described.difference(&called).collect();
    assert!(missing.is_empty(), "these calls were not made: {missing:?}");
}

fn operations(document: &Value) -> Vec<String> {
    let paths = document["paths"].as_object().unwrap();
    let of_path = |(path, item): (&String, &Value)| {
        let methods: Vec<_> =
            item.as_object().unwrap().keys().map(|method| format!("{} {path}", method.to_uppercase())).collect();
        methods
    };
    paths.iter().flat_map(of_path).collect()
}

fn worlds(api: &Api) {
    let made = api.done("PUT", "/sandbox/worlds/w", json!({"seed": 42}));
    assert_eq!((&made["name"], &made["seed"]), (&json!("w"), &json!(42)));
    assert_eq!(api.get("/sandbox/worlds/w")["seed"], 42);
    api.call("GET", "/sandbox/worlds/never", Value::Null).refused(404, "UNKNOWN_WORLD");
    assert_eq!(api.get("/sandbox/worlds")["worlds"].as_array().unwrap().len(), 2, "a query makes no world");
    let page = api.get("/sandbox/worlds?limit=1");
    assert_eq!(page["next"], "default");
    assert_eq!(api.get("/sandbox/worlds?limit=1&after=default")["worlds"][0]["name"], "w");
    api.call("DELETE", "/sandbox/worlds/default", Value::Null).refused(409, "DEFAULT_WORLD");
    assert_eq!(api.done("DELETE", "/sandbox/worlds/w", Value::Null)["name"], "w");
    api.call("DELETE", "/sandbox/worlds/w", Value::Null).refused(404, "UNKNOWN_WORLD");
    assert_eq!(api.get("/sandbox/settings")["strict"], false);
    let settings = api.done("PUT", "/sandbox/settings", json!({"rate_limit_per_second": 1_000_000}));
    assert_eq!(settings["rate_limit_per_second"], 1_000_000);
    let settings = api.done("PATCH", "/sandbox/settings", json!({"chaos": {"probe": 0.5}, "magic_values": true}));
    assert_eq!((&settings["rate_limit_per_second"], &settings["chaos"]["probe"]), (&json!(1_000_000), &json!(0.5)));
    let settings = api.done("PATCH", "/sandbox/settings", json!({"chaos": null, "magic_values": false}));
    assert_eq!((&settings["rate_limit_per_second"], &settings["chaos"]["probe"]), (&json!(1_000_000), &json!(0.0)));
    api.call("PATCH", "/sandbox/settings", json!({"magic_value": true})).refused(400, "BAD_REQUEST");
}

async fn clock(api: &Api) {
    assert_eq!(api.done("PUT", "/sandbox/clock", json!({"now": THEN, "frozen": true}))["now"], THEN);
    api.done("DELETE", "/sandbox/clock", Value::Null);
    api.done("PUT", "/sandbox/clock", json!({"now": THEN, "frozen": true}));
    assert_eq!(api.get("/sandbox/clock")["frozen"], true);
    api.call("POST", "/sandbox/clock/advance", json!({"by": "1h"})).refused(501, "NEEDS_TCP");
    let advance = async |body: Value| {
        let answer = over_tcp(&api.sandbox, "POST", "/sandbox/clock/advance", "localhost", &body.to_string()).await;
        api.hold("POST", "/sandbox/clock/advance", &answer);
        answer
    };
    assert_eq!(advance(json!({"by": "1h"})).await.json["time"]["now"], "2019-11-20T11:00:00+08:00");
    assert_eq!(
        advance(json!({"to": "2019-11-20T11:00:01+08:00"})).await.json["time"]["now"],
        "2019-11-20T11:00:01+08:00"
    );
    advance(json!({"next": true})).await.refused(404, "NOTHING_DUE");
    for bad in
        [json!({}), json!({"by": "1h", "next": true}), json!({"by": "-1h"}), json!({"to": THEN}), json!({"bye": "1h"})]
    {
        advance(bad).await.refused(400, "BAD_REQUEST");
    }
    api.done("PUT", "/sandbox/clock", json!({"now": THEN, "frozen": true}));
}

fn registry(api: &Api) {
    assert_eq!(api.get("/sandbox/merchants")["merchants"].as_array().unwrap().len(), 4);
    let merchant = api.sandbox.merchant(DIRECT).unwrap();
    let own = json!({
        "kind": "direct", "certificate_pem": merchant.certificate_pem, "api_v3_key": "an-api-v3-key-of-my-own-12345678",
    });
    assert_eq!(api.done("PUT", "/sandbox/merchants/1700000001", own)["mchid"], "1700000001");
    let keys = |body: Value| api.call("PUT", "/sandbox/merchants/1700000001/keys", body);
    assert_eq!(keys(json!({"keys": {"mixed": 30}})).json["keys"], json!({"mixed": 30}));
    assert_eq!(keys(json!({"keys": "certificate"})).json["keys"], "certificate");
    keys(json!({"keys": {"mixed": 101}})).refused(400, "BAD_REQUEST");
    keys(json!({"keys": "gold"})).refused(400, "BAD_REQUEST");
    api.call("PUT", "/sandbox/merchants/1/keys", json!({"keys": "certificate"})).refused(404, "UNKNOWN_MERCHANT");

    let plan = api.done("PUT", "/sandbox/merchants/1700000001/plans/88", json!({"kind": "periodic", "price": 100}));
    assert_eq!(plan["plans"], json!({"88": {"kind": "periodic", "price": 100}}));
    let service = api.done("PUT", "/sandbox/merchants/1700000001/services/88", json!({"kind": "password_exempt"}));
    assert_eq!(service["services"], json!({"88": {"kind": "password_exempt"}}));
    assert_eq!(api.get("/sandbox/merchants/1700000001/plans"), plan);
    assert_eq!(api.get("/sandbox/merchants/1700000001/services"), service);
    api.call("GET", "/sandbox/merchants/1/plans", Value::Null).refused(404, "UNKNOWN_MERCHANT");
    api.call("PUT", "/sandbox/merchants/1700000001/plans/a%2Fb", json!({})).refused(400, "BAD_REQUEST");

    api.done("PUT", "/sandbox/merchants/1700000001/sub-merchants/1900000109", Value::Null);
    api.done("PUT", "/sandbox/merchants/1700000001/appids/wx1", Value::Null);
    api.done("PUT", "/sandbox/merchants/1700000001/appids/wx1", json!({}));
    let known = json!({"sub_merchants": ["1900000109"], "appids": ["wx1"]});
    assert_eq!(api.get("/sandbox/merchants/1700000001/known"), known);

    api.done("PUT", "/sandbox/routes/YourApp.com", json!({"address": "127.0.0.1:8080"}));
    assert_eq!(api.get("/sandbox/routes"), json!({"routes": {"yourapp.com": {"address": "127.0.0.1:8080"}}}));
    assert_eq!(api.done("DELETE", "/sandbox/routes/yourapp.com", Value::Null), json!({"routes": {}}));
    api.call("DELETE", "/sandbox/routes/yourapp.com", Value::Null).refused(404, "UNKNOWN_ROUTE");
}

fn platform(api: &Api) {
    let own = api.get("/sandbox/platform");
    assert_eq!((own["certificates"].as_array().unwrap().len(), &own["certificates"][0]["signs"]), (1, &json!(100)));
    api.call("PUT", "/sandbox/platform/rotate", json!({"share": 1})).refused(409, "ROTATION");
    let begun = api.done("POST", "/sandbox/platform/rotate", Value::Null);
    assert_eq!(begun["certificates"][1]["signs"], 0);
    api.call("POST", "/sandbox/platform/rotate", Value::Null).refused(409, "ROTATION");
    api.call("POST", "/sandbox/platform/withdraw", Value::Null).refused(409, "ROTATION");
    let moved = api.done("PUT", "/sandbox/platform/rotate", json!({"share": 100}));
    assert_eq!((&moved["certificates"][0]["signs"], &moved["certificates"][1]["signs"]), (&json!(0), &json!(100)));
    api.call("PUT", "/sandbox/platform/rotate", json!({"share": 99})).refused(400, "BAD_REQUEST");
    let done = api.done("POST", "/sandbox/platform/withdraw", Value::Null);
    assert_eq!(done["certificates"].as_array().unwrap().len(), 1);
    assert_ne!(done["certificates"][0]["serial_no"], own["certificates"][0]["serial_no"]);
}

fn faults(api: &Api) {
    let fault = json!({"kind": "latency", "delay": {"uniform": {"from": 1, "to": 9}}});
    let matches = json!({"method": "GET", "path": "/v3/certificates", "header": {"name": "X-Test", "value": "1"}});
    let rule =
        api.done("POST", "/sandbox/faults", json!({"fault": fault, "matches": matches, "share": 0.5, "times": 2}));
    assert_eq!((&rule["id"], &rule["share"]), (&json!("fault-1"), &json!(0.5)));
    api.done("POST", "/sandbox/faults", json!({"id": "own", "fault": {"kind": "signature", "flaw": {"stale": 600}}}));
    assert_eq!(api.get("/sandbox/faults")["faults"][0], rule);
    let plan = api.get("/sandbox/faults/plan?requests=50");
    assert_eq!((&plan["plan"][0]["rule"], plan["plan"][0]["strikes"].as_array().unwrap().len()), (&rule, 2));
    api.call("GET", "/sandbox/faults/plan?requests=0", Value::Null).refused(400, "BAD_REQUEST");
    api.call("POST", "/sandbox/faults", json!({"fault": {"kind": "error", "status": 200}})).refused(400, "BAD_REQUEST");
    api.call("POST", "/sandbox/faults", json!({"fault": {"kind": "meteor"}})).refused(400, "BAD_REQUEST");
    assert_eq!(api.done("DELETE", "/sandbox/faults/own", Value::Null)["faults"].as_array().unwrap().len(), 1);
    api.call("DELETE", "/sandbox/faults/own", Value::Null).refused(404, "UNKNOWN_FAULT");
    assert_eq!(api.done("DELETE", "/sandbox/faults", Value::Null), json!({"faults": []}));
}

async fn payers(api: &Api, receiver: &Receiver) -> Value {
    let payer = api.done("PUT", "/sandbox/payers/o%E5%BC%A0", json!({"persona": "empty"}));
    assert_eq!(payer, json!({"payers": {"o张": "empty"}}));
    assert_eq!(api.get("/sandbox/payers"), payer);
    api.call("PUT", "/sandbox/payers/o1", json!({"persona": "poor"})).refused(400, "BAD_REQUEST");

    let caller = Caller::new(&api.sandbox, PROVIDER);
    let url = format!("http://{}/n", receiver.address);
    let body = with(seed_003(), "notify_url", url.as_str());
    let session = caller.post(EXEMPT, &body).session();
    assert_eq!(api.get(&format!("/sandbox/sessions/{session}"))["state"], "open");
    assert_eq!(api.get("/sandbox/sessions")["sessions"][0]["id"], session.as_str());
    api.call("GET", "/sandbox/sessions/none", Value::Null).refused(404, "UNKNOWN_SESSION");
    let wrong = api.call("POST", &format!("/sandbox/sessions/{session}/confirm"), json!({"openid": "someone-else"}));
    wrong.refused(403, "WRONG_USER");
    let signed = api.done("POST", &format!("/sandbox/sessions/{session}/confirm"), Value::Null);
    api.sandbox.settle().await;
    let contract = signed["contract_id"].as_str().unwrap();
    api.call("POST", &format!("/sandbox/sessions/{session}/confirm"), Value::Null).refused(409, "SESSION_USED");
    api.call("POST", &format!("/sandbox/sessions/{session}/refuse"), Value::Null);

    let left = caller.post(SCHEDULED, &with(seed_004(), "contract_notify_url", url.as_str())).session();
    assert_eq!(api.done("POST", &format!("/sandbox/sessions/{left}/refuse"), json!({}))["state"], "refused");
    api.call("POST", &format!("/sandbox/sessions/{left}/confirm"), Value::Null).refused(410, "SESSION_REFUSED");

    let first = api.get("/sandbox/sessions?limit=1");
    assert_eq!((first["sessions"][0]["id"].as_str(), &first["next"]), (Some(session.as_str()), &json!(1)));
    let second = api.get("/sandbox/sessions?limit=1&after=1");
    assert_eq!((second["sessions"][0]["id"].as_str(), second.get("next")), (Some(left.as_str()), None));

    assert_eq!(api.get("/sandbox/contracts")["contracts"][0]["contract_id"], contract);
    let path = format!("/sandbox/contracts/{contract}");
    assert_eq!(api.get(&path)["template"], "12535");
    api.call("POST", &format!("{path}/keep"), Value::Null).refused(409, "NOT_PENDING");
    api.call("POST", &format!("{path}/terminate"), json!({"by": "landlord"})).refused(400, "BAD_REQUEST");
    let long = json!({"remark": "x".repeat(257)});
    api.call("POST", &format!("{path}/terminate"), long).refused(400, "BAD_REQUEST");
    let ended = api.done("POST", &format!("{path}/terminate"), json!({"by": "platform", "remark": "why not"}));
    api.call("POST", &format!("{path}/terminate"), Value::Null).refused(409, "NOT_IN_FORCE");
    api.call("GET", "/sandbox/contracts/none", Value::Null).refused(404, "UNKNOWN_CONTRACT");
    api.sandbox.settle().await;
    orders(api);
    ended
}

fn orders(api: &Api) {
    let caller = Caller::new(&api.sandbox, DIRECT);
    let body = json!({
        "appid": "wxd678fh567hg6787", "mchid": DIRECT, "description": "Image形象店", "out_trade_no": "1217752501201407033",
        "notify_url": "https://www.weixin.qq.com/wxpay/pay.php", "amount": {"total": 100, "currency": "CNY"},
    });
    let native = caller.post("/v3/pay/transactions/native", &body);
    let path = format!("/sandbox/orders/{DIRECT}/1217752501201407033");
    if native.status == 200 && !api.get("/sandbox/orders")["orders"].as_array().unwrap().is_empty() {
        assert_eq!(api.get(&path)["state"], "NOTPAY");
        api.call("POST", &format!("{path}/pay"), json!({"openid": "o张"})).refused(409, "NOT_ENOUGH");
        let paid = api.done("POST", &format!("{path}/pay"), json!({"openid": "o1"}));
        assert_eq!((&paid["state"], &paid["openid"]), (&json!("SUCCESS"), &json!("o1")));
        api.call("POST", &format!("{path}/pay"), Value::Null).refused(409, "ORDER_DECIDED");
    }
    api.call("GET", "/sandbox/orders/1/2", Value::Null).refused(404, "UNKNOWN_ORDER");
    api.call("POST", "/sandbox/orders/1/2/pay", Value::Null).refused(404, "UNKNOWN_ORDER");
}

async fn told(api: &Api, receiver: &Receiver) {
    let all = api.get("/sandbox/notifications");
    let first = &all["notifications"][0];
    assert_eq!((&first["number"], &first["state"]), (&json!(1), &json!("accepted")));
    assert_eq!(&api.get("/sandbox/notifications/1"), first);
    let page = api.get("/sandbox/notifications?limit=1");
    assert_eq!((page["notifications"].as_array().unwrap().len(), &page["next"]), (1, &json!(1)));
    assert_eq!(api.get("/sandbox/notifications?after=1")["notifications"][0]["number"], 2);
    let before = receiver.received().len();
    assert_eq!(api.done("POST", "/sandbox/notifications/1/resend", Value::Null), json!({"resent": [1]}));
    api.sandbox.settle().await;
    assert_eq!(receiver.received().len(), before + 1);
    let resent = api.done("POST", "/sandbox/notifications/resend", json!({"since": THEN}));
    assert!(resent["resent"].as_array().unwrap().len() >= 2, "{resent}");
    api.sandbox.settle().await;
    api.call("POST", "/sandbox/notifications/resend", json!({"since": "yesterday"})).refused(400, "BAD_REQUEST");
    api.call("GET", "/sandbox/notifications/9999", Value::Null).refused(404, "UNKNOWN_NOTIFICATION");
    api.call("POST", "/sandbox/notifications/9999/resend", Value::Null).refused(404, "UNKNOWN_NOTIFICATION");
    api.call("GET", "/sandbox/notifications/one", Value::Null).refused(400, "BAD_REQUEST");

    let journal = api.get("/sandbox/journal");
    let all = journal["journal"].as_array().unwrap();
    let newest = api.get("/sandbox/journal?limit=2");
    assert_eq!(newest["journal"].as_array().unwrap()[..], all[all.len() - 2..]);
    let behind = api.get("/sandbox/journal?since=3&limit=1");
    assert_eq!((&behind["journal"][0]["number"], &behind["next"]), (&json!(4), &json!(4)));
    let contracts = api.get("/sandbox/journal?event=contract");
    assert!(contracts["journal"].as_array().unwrap().iter().all(|entry| entry["event"] == "contract"));
    assert_eq!(contracts["journal"].as_array().unwrap().len(), 2, "signed and ended: {contracts}");
    let of_merchant = api.get(&format!("/sandbox/journal?mchid={PROVIDER}&event=request"));
    assert!(of_merchant["journal"].as_array().unwrap().iter().all(|entry| entry["mchid"] == PROVIDER));
    assert!(!of_merchant["journal"].as_array().unwrap().is_empty());
    api.call("GET", "/sandbox/journal?event=gossip", Value::Null).refused(400, "BAD_REQUEST");
    assert_eq!(api.get("/sandbox/journal/4"), all[3]);
    let beyond = format!("/sandbox/journal/{}", u64::MAX);
    api.call("GET", &beyond, Value::Null).refused(404, "UNKNOWN_ENTRY");
}

async fn acceptance(api: &Api, receiver: &Receiver) {
    let plan = api.get("/sandbox/chaos/plan?after=3&notifications=2&attempts=2");
    assert_eq!((plan["plan"].as_array().unwrap().len(), &plan["plan"][0]["notification"]), (4, &json!(4)));
    api.call("GET", "/sandbox/chaos/plan?notifications=1001", Value::Null).refused(400, "BAD_REQUEST");
    api.call("GET", "/sandbox/chaos/plan?attempts=0", Value::Null).refused(400, "BAD_REQUEST");
    assert_eq!(api.get("/sandbox/receivers")["receivers"][0]["verdict"], "fine");
    let url = format!("http://{}/n", receiver.address);
    api.call("POST", "/sandbox/acceptance", json!({"url": url})).refused(501, "NEEDS_TCP");
    let run =
        async |body: Value| over_tcp(&api.sandbox, "POST", "/sandbox/acceptance", "localhost", &body.to_string()).await;
    let found = run(json!({"url": url, "event_type": "REFUND.SUCCESS"})).await;
    api.hold("POST", "/sandbox/acceptance", &found);
    assert_eq!((&found.json["passed"], &found.json["faults"][0]["fault"]), (&json!(false), &json!("no_verification")));
    let table = run(json!({"url": url, "format": "table"})).await;
    api.hold("POST", "/sandbox/acceptance", &table);
    assert!(String::from_utf8_lossy(&table.raw).contains("FAIL  probe"));
    let xml = run(json!({"url": url, "format": "junit"})).await;
    api.hold("POST", "/sandbox/acceptance", &xml);
    assert!(xml.raw.starts_with(b"<?xml ") && xml.headers["content-type"] == "application/xml");
    for (bad, status, code) in [
        (json!({"url": "https://example.com/n"}), 400, "BAD_REQUEST"),
        (json!({"url": url, "mchid": "1"}), 404, "UNKNOWN_MERCHANT"),
        (json!({"url": url, "form": "junit"}), 400, "BAD_REQUEST"),
    ] {
        let answer = run(bad).await;
        api.hold("POST", "/sandbox/acceptance", &answer);
        answer.refused(status, code);
    }
}

fn events(api: &Api) {
    api.call("GET", "/sandbox/events?event=request&since=3", Value::Null).refused(501, "NEEDS_TCP");
}

fn requests(api: &Api) {
    let all = api.get("/sandbox/requests?since=0&limit=2&method=POST");
    let first = &all["requests"][0];
    assert_eq!((&first["path"], &first["mchid"], &first["status"]), (&json!(EXEMPT), &json!(PROVIDER), &json!(200)));
    assert_eq!(&api.get(&format!("/sandbox/requests/{}", first["number"])), first);
    api.call("GET", "/sandbox/requests/9999", Value::Null).refused(404, "UNKNOWN_REQUEST");
    let expected = json!({"request": {"method": "POST", "path": EXEMPT}, "answer": {"status": 200}});
    assert_eq!(api.done("POST", "/sandbox/requests/expect", expected)["met"], true);
    let unmet = api.done("POST", "/sandbox/requests/expect", json!({"answer": {"status": 204}}));
    assert_eq!((&unmet["met"], unmet["near_misses"].as_array().unwrap().len()), (&json!(false), 3));
}

fn kept(api: &Api) {
    assert_eq!(api.get("/sandbox/snapshots"), json!({"snapshots": []}));
    assert_eq!(api.done("PUT", "/sandbox/snapshots/here", Value::Null), json!({"snapshots": ["here"]}));
    let exported = api.call("GET", "/sandbox/export", Value::Null);
    let before = api.get("/sandbox/contracts");
    api.done("PUT", "/sandbox/payers/o9", json!({"persona": "slow"}));
    let restored = api.done("POST", "/sandbox/snapshots/here/restore", Value::Null);
    assert_eq!(restored["contracts"], 1);
    assert_eq!(api.get("/sandbox/payers"), json!({"payers": {"o张": "empty"}}));
    api.call("POST", "/sandbox/snapshots/none/restore", Value::Null).refused(404, "UNKNOWN_SNAPSHOT");
    api.call("PUT", "/sandbox/snapshots/a%20b", Value::Null).refused(400, "BAD_REQUEST");
    let text = String::from_utf8(exported.raw.to_vec()).unwrap();
    assert_eq!(api.send("PUT", "/sandbox/import", &text).status, 200);
    assert_eq!(api.get("/sandbox/contracts"), before);
    for bad in ["", "{}", "[]", "{\"seed\": 1", "null"] {
        api.send("PUT", "/sandbox/import", bad).refused(400, "BAD_REQUEST");
    }
    assert_eq!(api.get("/sandbox/contracts"), before, "a bad import changes nothing");
}

#[tokio::test]
async fn the_document_is_whole() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = Api::new(&sandbox);
    assert_eq!(
        (&api.document["openapi"], &api.document["servers"][0]["url"]),
        (&json!("3.1.0"), &json!(sandbox.url()))
    );
    let mut references = Vec::new();
    collect(&api.document, &mut references);
    assert!(references.len() > 50);
    for reference in &references {
        let pointer = reference.strip_prefix('#').expect("a reference leaves the document");
        assert!(api.document.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
    let index = api.get("/sandbox");
    let listed: BTreeSet<_> = index["calls"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(listed, operations(&api.document).into_iter().collect(), "index and document list the same calls");
    for (path, item) in api.document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let place = format!("{method} {path}");
            assert!(operation["summary"].as_str().is_some_and(|summary| !summary.is_empty()), "{place}");
            let parameters = operation["parameters"].as_array().unwrap();
            let named = |name: &str| parameters.iter().any(|known| known["name"] == name && known["in"] == "path");
            for name in path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')) {
                assert!(named(name), "{place}: {name} is not described");
            }
            for parameter in parameters.iter().filter(|parameter| parameter["in"] == "query") {
                assert!(
                    parameter["description"].is_string() && parameter["schema"].is_object(),
                    "{place}: {parameter}"
                );
                assert_ne!(parameter["schema"], json!({}), "{place}");
            }
            for status in ["200", "400", "403", "500"] {
                assert!(operation["responses"].get(status).is_some(), "{place}: {status}");
            }
        }
    }
    let unused: Vec<_> =
        schemas(&api.document).filter(|name| !references.contains(&format!("#/components/schemas/{name}"))).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

fn schemas(document: &Value) -> impl Iterator<Item = &String> {
    document["components"]["schemas"].as_object().map(Map::keys).into_iter().flatten()
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            references.extend(object.get("$ref").map(|reference| reference.as_str().unwrap().to_owned()));
            object.values().for_each(|value| collect(value, references));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        _ => {}
    }
}

#[tokio::test]
async fn what_a_call_does_not_know_is_refused_by_name() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = Api::new(&sandbox);
    let says = |method: &str, url: &str, body: &str, words: &[&str]| {
        let answer = api.send(method, url, body);
        let message = answer.refused(400, "BAD_REQUEST").message();
        assert!(words.iter().all(|word| message.contains(word)), "{method} {url} {body}: {message}");
    };
    says("GET", "/sandbox/journal?sinse=1", "", &["sinse", "since", "event", "mchid", "limit"]);
    says("GET", "/sandbox/contracts?page=1", "", &["page", "limit", "after"]);
    says("GET", "/sandbox/clock?x=1", "", &["x", "takes no query"]);
    says("GET", "/sandbox/clock", "{\"x\": 1}", &["takes no body"]);
    says("GET", "/sandbox/contracts?limit=1&limit=2", "", &["limit", "more than once"]);
    for limit in ["0", "10001", "18446744073709551616", "-1", "1.5", "many", "", "%00"] {
        says("GET", &format!("/sandbox/contracts?limit={limit}"), "", &["limit"]);
        says("GET", &format!("/sandbox/worlds?limit={limit}"), "", &["limit"]);
        says("GET", &format!("/sandbox/journal?limit={limit}"), "", &["limit"]);
    }
    says("GET", "/sandbox/journal?mchid=%FF", "", &["UTF-8"]);
    says("PUT", "/sandbox/settings", "{\"strickt\": true}", &["strickt", "strict", "external_delivery"]);
    says("PUT", "/sandbox/settings", "{\"strict\": true", &["EOF"]);
    says("PUT", "/sandbox/settings", "", &["EOF"]);
    says("PUT", "/sandbox/payers/o1", "{\"persona\": \"rich\", \"persona\": \"rich\"}", &["duplicate field"]);
    says(
        "PUT",
        "/sandbox/worlds/w",
        "{\"merchants\": {\"1900000001\": {\"plan\": {}}}}",
        &["plan", "plans", "services"],
    );
    says("PUT", &format!("/sandbox/payers/{}", "o".repeat(129)), "{\"persona\": \"rich\"}", &["128"]);
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    says("PUT", "/sandbox/settings", &deep, &["does not fit"]);
    says("PUT", "/sandbox/import", &deep, &["no exported world"]);
    let bytes =
        Request::builder().method("PUT").uri("/sandbox/settings").body(Bytes::from_static(b"{\"\xff\": 1}")).unwrap();
    let answer: Answer = sandbox.handle(bytes).into();
    answer.refused(400, "BAD_REQUEST");
}

#[tokio::test]
async fn unknown_paths_and_methods_are_told_apart() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = Api::new(&sandbox);
    for url in ["/sandbox/nothing", "/sandbox/contracts/1/2/3", "/sandbox/merchants"] {
        let method = if url == "/sandbox/merchants" { "OPTIONS" } else { "GET" };
        let code = if url == "/sandbox/merchants" { (405, "WRONG_METHOD") } else { (404, "UNKNOWN_CALL") };
        api.call(method, url, Value::Null).refused(code.0, code.1);
    }
    api.call("GET", "/sandbox/contracts/%FF", Value::Null).refused(400, "BAD_REQUEST");
    let wrong = api.call("POST", "/sandbox/clock", Value::Null);
    wrong.refused(405, "WRONG_METHOD");
    assert_eq!(wrong.headers["allow"], "GET, PUT, DELETE");
    // What only begins alike is no control call.
    let other: Answer = sandbox.handle(request("GET", "/sandboxes", "")).into();
    assert_eq!((other.status.as_u16(), other.code()), (404, ""), "the gateway answers");
}

#[tokio::test]
async fn a_name_that_was_pointed_at_this_machine_is_no_way_in() {
    let sandbox = Sandbox::start().await.unwrap();
    for foreign in ["evil.example", "127.0.0.1.evil.example", "10.1.2.3"] {
        over_tcp(&sandbox, "DELETE", "/sandbox/clock", foreign, "").await.refused(403, "FOREIGN_HOST");
        over_tcp(&sandbox, "POST", "/sandbox/clock/advance", foreign, "{\"by\": \"1d\"}")
            .await
            .refused(403, "FOREIGN_HOST");
    }
    for own in ["127.0.0.1", "localhost:9", "[::1]:1", sandbox.url().strip_prefix("http://").unwrap()] {
        assert_eq!(over_tcp(&sandbox, "DELETE", "/sandbox/clock", own, "").await.status, 200, "{own}");
    }
    let api = over_tcp(&sandbox, "GET", "/v3/certificates", "api.mch.weixin.qq.com", "").await;
    assert_ne!(api.code(), "FOREIGN_HOST", "calls of the API come under any name");
}

#[tokio::test]
async fn an_exported_world_may_be_longer_than_a_body_of_the_api() {
    let sandbox = Sandbox::start().await.unwrap();
    let long = "x".repeat(2 << 20);
    let refused = over_tcp(&sandbox, "PUT", "/sandbox/settings", "localhost", &long).await;
    assert_eq!(refused.status, 413);
    let read = over_tcp(&sandbox, "PUT", "/sandbox/import", "localhost", &long).await;
    read.refused(400, "BAD_REQUEST");
}

#[tokio::test]
async fn a_world_that_was_taken_away_begins_anew() {
    let sandbox = sandbox_then().await;
    let api = Api::new(&sandbox);
    let world = sandbox.world("w").unwrap();
    world.freeze_clock(THEN).unwrap();
    let caller = Caller::new(&sandbox, PROVIDER).in_world("w");
    let session = caller.post(EXEMPT, &seed_003()).session();
    world.confirm(&session, &Default::default()).unwrap();
    world.snapshot("s").unwrap();
    assert_eq!(api.done("DELETE", "/sandbox/worlds/w", Value::Null)["contracts"], 1);
    let anew = sandbox.world("w").unwrap();
    assert!(anew.contracts().is_empty() && !anew.time().frozen && anew.snapshots().unwrap().is_empty());
    assert_eq!(world.contracts().len(), 1, "who holds the old one still sees it");
    world.set_payer("o1", Default::default()).unwrap();
    assert!(anew.payers().is_empty());
}
