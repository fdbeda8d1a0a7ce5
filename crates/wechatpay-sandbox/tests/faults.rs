//! Faults of answers: drawn by seed, told by the API, carried out over TCP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]
#![allow(clippy::needless_pass_by_value, reason = "bodies are written where they are sent")]

mod support;

use std::{
    io,
    time::{Duration, Instant},
};

use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use support::{
    Answer, COMBINE, Caller, DIRECT, EXEMPT, PLATFORM, PROVIDER, Receiver, THEN, control, control_in, sandbox_then,
    seed_001, seed_003, with,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use wechatpay_core::VerifyError;
use wechatpay_sandbox::{Fault, FaultRule, Sandbox, SignatureFlaw, World, WorldDescription};

const ECHO: &str = "/v3/security/echo";

fn echo() -> Value {
    json!({"echo_message": "hello"})
}

/// Sends over TCP on a connection of its own; all that came, and how it ended.
async fn over_tcp(caller: &Caller, request: &Request<Bytes>) -> (Vec<u8>, io::Result<()>) {
    let mut stream = TcpStream::connect(caller.sandbox.url().strip_prefix("http://").unwrap()).await.unwrap();
    let mut head =
        format!("{} {} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        head += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    head += &format!("Content-Length: {}\r\n\r\n", request.body().len());
    stream.write_all(&[head.as_bytes(), request.body()].concat()).await.unwrap();
    let mut came = Vec::new();
    let ended = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut came)).await.expect("it hangs");
    (came, ended.map(|_| ()))
}

async fn post(caller: &Caller, path: &str, body: &Value) -> (Vec<u8>, io::Result<()>) {
    over_tcp(caller, &caller.request("POST", path, body.to_string().as_bytes())).await
}

fn add(sandbox: &Sandbox, rule: Value) -> Answer {
    let answer = control(sandbox, "POST", "/sandbox/faults", &rule);
    assert_eq!(answer.status, 200, "{}", answer.json);
    answer
}

fn fault_of_last(world: &World) -> Option<String> {
    world.journal().iter().rfind(|entry| entry.path.is_some()).unwrap().fault.clone()
}

/// Rules of every way in which chance comes in.
fn rules() -> [Value; 4] {
    [
        json!({"id": "late", "matches": {"path": "/v3/security/*"}, "fault":
            {"kind": "latency", "delay": {"exponential": {"mean": 50, "cap": 500}}}, "share": 0.5}),
        json!({"id": "spread", "fault": {"kind": "latency", "delay": {"uniform": {"from": 1, "to": 9}}}, "share": 0.1}),
        json!({"matches": {"method": "POST"}, "fault": {"kind": "error", "status": 503}, "share": 0.2, "times": 20}),
        json!({"fault": {"kind": "signature", "flaw": "probe"}, "share": 0.3}),
    ]
}

#[tokio::test]
async fn two_worlds_of_one_seed_have_byte_identical_plans_and_follow_them() {
    let mut told = Vec::new();
    for seed in [7, 7, 8] {
        let sandbox = Sandbox::builder().seed(seed).start().await.unwrap();
        rules().into_iter().for_each(|rule| drop(add(&sandbox, rule)));
        let plan = control(&sandbox, "GET", "/sandbox/faults/plan?requests=300", &Value::Null);
        let caller = Caller::new(&sandbox, DIRECT);
        // Each request is another one, so that none repeats a probed one.
        let statuses: Vec<_> = (0..300)
            .map(|number| caller.post(ECHO, &json!({"echo_message": format!("{number}")})).status.as_u16())
            .collect();
        let faults: Vec<_> = sandbox.journal().into_iter().filter(|entry| entry.path.is_some()).collect();
        let faults: Vec<_> = faults.into_iter().map(|entry| entry.fault).collect();
        told.push((plan.raw, statuses, faults));
    }
    let (plan, statuses, faults) = &told[0];
    assert!(told[0] == told[1], "the same seed gives another plan");
    assert!(told[0] != told[2], "the seed does not matter");
    let plan: Value = serde_json::from_slice(plan).unwrap();
    let strikes = |rule: usize| -> Vec<usize> {
        let strikes = plan["plan"][rule]["strikes"].as_array().unwrap().iter();
        strikes.map(|strike| usize::try_from(strike["request"].as_u64().unwrap()).unwrap()).collect()
    };
    assert_eq!(strikes(2).len(), 20, "it is used up");
    for number in 1..=300 {
        let refused = strikes(2).contains(&number);
        assert_eq!(statuses[number - 1], if refused { 503 } else { 200 }, "request {number}");
        let words = faults[number - 1].clone().unwrap_or_default();
        assert_eq!(words.contains("late: latency"), strikes(0).contains(&number) && !strikes(1).contains(&number));
        assert_eq!(words.contains("spread: latency"), strikes(1).contains(&number), "request {number}: {words}");
        assert_eq!(words.contains("fault-1: error 503"), refused, "request {number}: {words}");
        assert_eq!(words.contains("fault-2: signature probe"), strikes(3).contains(&number) && !refused, "{words}");
    }
    assert!(strikes(0).len() > 100 && strikes(3).len() > 50);
}

#[tokio::test]
async fn nothing_is_on_by_default() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(control(&sandbox, "GET", "/sandbox/faults", &Value::Null).json, json!({"faults": []}));
    let settings = sandbox.default_world().settings();
    assert!(!settings.negative_tests && !settings.magic_values);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_before_carries_nothing_out_and_one_after_all_of_it() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PROVIDER);
    for (kind, sessions, status) in [("reset_before", 0, None), ("reset_after", 1, Some(200))] {
        add(&sandbox, json!({"id": "cut", "fault": {"kind": kind}}));
        let (came, ended) = post(&caller, EXEMPT, &seed_003()).await;
        assert!(came.is_empty(), "{kind}");
        assert_eq!(ended.unwrap_err().kind(), io::ErrorKind::ConnectionReset, "{kind}");
        assert_eq!(world.sessions().len(), sessions, "{kind}");
        let journal = world.journal();
        let entry = journal.iter().rfind(|entry| entry.path.is_some()).unwrap();
        assert_eq!(entry.status, status, "{entry}");
        assert!(entry.fault.as_ref().unwrap().starts_with(&format!("cut: {kind}")), "{entry}");
    }
    world.clear_faults().unwrap();
    let (came, ended) = post(&caller, EXEMPT, &seed_003()).await;
    assert!(ended.is_ok() && came.starts_with(b"HTTP/1.1 200"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_truncated_body_is_half_of_what_was_promised() {
    let sandbox = Sandbox::start().await.unwrap();
    add(&sandbox, json!({"fault": {"kind": "truncated_body"}}));
    let (came, _) = post(&Caller::new(&sandbox, DIRECT), ECHO, &echo()).await;
    let came = String::from_utf8(came).unwrap();
    let (head, body) = came.split_once("\r\n\r\n").unwrap();
    let whole = r#"{"echo_message":"hello"}"#;
    assert!(head.to_lowercase().contains(&format!("content-length: {}", whole.len())), "{head}");
    assert_eq!(body, whole.split_at(whole.len() / 2).0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_body_and_a_late_answer_take_their_time() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    add(&sandbox, json!({"id": "a", "fault": {"kind": "slow_body", "bytes_per_second": 40}}));
    let begun = Instant::now();
    let (came, _) = post(&caller, ECHO, &echo()).await;
    // 24 bytes at 40 a second, the first 4 at once.
    assert!(begun.elapsed() >= Duration::from_millis(450), "{:?}", begun.elapsed());
    assert!(came.ends_with(br#"{"echo_message":"hello"}"#));
    add(&sandbox, json!({"id": "a", "fault": {"kind": "latency", "delay": {"fixed": 300}}}));
    let begun = Instant::now();
    post(&caller, ECHO, &echo()).await.1.unwrap();
    assert!(begun.elapsed() >= Duration::from_millis(300), "{:?}", begun.elapsed());
    assert_eq!(fault_of_last(&sandbox.default_world()).as_deref(), Some("a: latency, 300 ms"));
}

#[tokio::test]
async fn each_flaw_of_a_signature_is_what_it_says() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    let merchant = sandbox.merchant(DIRECT).unwrap().clone();
    let both = [Caller::new(&sandbox, DIRECT), Caller::new(&sandbox, DIRECT).asking_for(&merchant.public_key_id)];
    for caller in &both {
        let verdict = |flaw: SignatureFlaw| {
            world.add_fault(&FaultRule::new(Fault::Signature { flaw }).named("s")).unwrap();
            let answer = caller.post(ECHO, &echo());
            assert_eq!(answer.status, 200);
            assert!(fault_of_last(&world).unwrap().starts_with("s: signature"));
            caller.verify(&answer.headers, &answer.raw).unwrap_err()
        };
        assert!(matches!(verdict(SignatureFlaw::Wrong), VerifyError::WrongSignature { .. }));
        assert!(matches!(verdict(SignatureFlaw::OtherKey), VerifyError::WrongSignature { .. }));
        assert!(matches!(verdict(SignatureFlaw::Missing), VerifyError::Unsigned));
        assert!(matches!(verdict(SignatureFlaw::Probe), VerifyError::Probe));
        assert!(matches!(verdict(SignatureFlaw::Stale(400)), VerifyError::OutsideWindow { .. }));
        assert!(matches!(verdict(SignatureFlaw::Stale(-400)), VerifyError::OutsideWindow { .. }));
        assert!(matches!(verdict(SignatureFlaw::UnknownSerial), VerifyError::UnknownKey { .. }));
        world.clear_faults().unwrap();
        let true_one = caller.post(ECHO, &echo());
        caller.verify(&true_one.headers, &true_one.raw).unwrap();
    }
}

#[tokio::test]
async fn a_probed_request_that_is_repeated_gets_a_true_signature() {
    let sandbox = Sandbox::start().await.unwrap();
    add(&sandbox, json!({"fault": {"kind": "signature", "flaw": "probe"}}));
    let caller = Caller::new(&sandbox, DIRECT);
    let verdict = |message: &str| {
        let answer = caller.post(ECHO, &json!({"echo_message": message}));
        caller.verify(&answer.headers, &answer.raw)
    };
    assert!(verdict("one").is_err() && verdict("two").is_err());
    assert_eq!((verdict("one"), verdict("two")), (Ok(()), Ok(())));
}

#[tokio::test]
async fn errors_have_the_shapes_of_the_real_ones_and_only_some_carry_out() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PLATFORM);
    let ask = |fault: Value| {
        add(&sandbox, json!({"id": "e", "fault": fault}));
        caller.post(COMBINE, &seed_001())
    };
    let limited = ask(json!({"kind": "rate_limited", "retry_after": 7}));
    limited.refused(429, "FREQUENCY_LIMITED");
    assert_eq!(limited.headers["retry-after"], "7");
    caller.verify(&limited.headers, &limited.raw).unwrap();
    assert!(!ask(json!({"kind": "rate_limited"})).headers.contains_key("retry-after"));
    for (status, code) in [(500, "SYSTEM_ERROR"), (502, "SERVICE_UNAVAILABLE"), (503, "SERVICE_UNAVAILABLE")] {
        let answer = ask(json!({"kind": "error", "status": status}));
        caller.verify(&answer.refused(status, code).headers, &answer.raw).unwrap();
        let page = ask(json!({"kind": "error", "status": status, "form": "html"}));
        assert_eq!((page.status.as_u16(), page.headers["content-type"].to_str().unwrap()), (status, "text/html"));
        assert!(page.raw.starts_with(b"<html>") && !page.headers.contains_key("wechatpay-signature"));
    }
    ask(json!({"kind": "accepted"})).refused(202, "ACCEPTED");
    assert!(world.sessions().is_empty(), "nothing was carried out");
    ask(json!({"kind": "error", "status": 503, "form": "html", "carried_out": true}));
    assert_eq!(world.sessions().len(), 1, "it was carried out nevertheless");
    let accepted = ask(json!({"kind": "accepted", "carried_out": true}));
    caller.verify(&accepted.refused(202, "ACCEPTED").headers, &accepted.raw).unwrap();
    // A request that is refused anyway is refused; only a gateway's page stands before everything.
    let forged = |fault: Value| {
        add(&sandbox, json!({"id": "e", "fault": fault}));
        let mut request = caller.request("GET", "/v3/certificates", b"");
        *request.uri_mut() = "/v3/certificates?algorithm_type=RSA".parse().unwrap();
        caller.send(request)
    };
    forged(json!({"kind": "error", "status": 500})).refused(401, "SIGN_ERROR");
    assert_eq!(fault_of_last(&world), None);
    assert_eq!(forged(json!({"kind": "error", "status": 502, "form": "html"})).status, 502);
}

#[tokio::test]
async fn a_rule_strikes_only_its_merchant_path_and_world() {
    let sandbox = Sandbox::start().await.unwrap();
    let rule =
        json!({"matches": {"mchid": DIRECT, "path": "/v3/security/{what}"}, "fault": {"kind": "error", "status": 500}});
    let answer = control_in(&sandbox, Some("w"), "POST", "/sandbox/faults", &rule);
    assert_eq!(answer.status, 200);
    let status = |mchid: &str, world: &str, path: &str| {
        let caller = Caller::new(&sandbox, mchid).in_world(world);
        if path == ECHO { caller.post(path, &echo()).status } else { caller.get(path).status }
    };
    assert_eq!(status(DIRECT, "w", ECHO), 500);
    assert_eq!(status(PROVIDER, "w", ECHO), 200);
    assert_eq!(status(DIRECT, "w", "/v3/certificates"), 200);
    assert_eq!(status(DIRECT, "other", ECHO), 200);
}

#[tokio::test]
async fn in_process_what_needs_a_connection_says_so() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PROVIDER);
    for (kind, sessions) in [("reset_before", 0), ("reset_after", 1), ("truncated_body", 1)] {
        add(&sandbox, json!({"id": "cut", "fault": {"kind": kind}}));
        let answer = caller.post(EXEMPT, &seed_003());
        answer.refused(501, "NEEDS_TCP");
        assert!(!answer.headers.contains_key("wechatpay-signature"), "it is no answer of the API");
        assert_eq!(world.sessions().len(), sessions, "{kind}");
    }
}

#[tokio::test]
async fn a_request_may_ask_for_its_own_error_where_the_world_lets_it() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PROVIDER);
    let ask = |code: &str| {
        let mut request = caller.request("POST", EXEMPT, seed_003().to_string().as_bytes());
        request.headers_mut().insert("Wechatpay-Negative-Test", code.parse().unwrap());
        caller.send(request)
    };
    assert_eq!(ask("NOT_ENOUGH").status, 200, "it is off");
    assert!(world.journal().iter().any(|entry| entry.text.contains("negative_tests of this world is off")));
    let mut settings = world.settings();
    settings.negative_tests = true;
    world.set_settings(settings).unwrap();
    for (code, status) in
        [("NOT_ENOUGH", 403), ("SYSTEM_ERROR", 500), ("FREQUENCY_LIMITED", 429), ("ORDER_NOT_EXIST", 404)]
    {
        let answer = ask(code);
        caller.verify(&answer.refused(status, code).headers, &answer.raw).unwrap();
    }
    let unknown = ask("NOT_A_CODE");
    assert!(unknown.refused(400, "PARAM_ERROR").message().contains("USER_ACCOUNT_ABNORMAL"));
    assert_eq!(world.sessions().len(), 1, "only the first was carried out");
}

#[tokio::test]
async fn magic_openids_behave_as_they_say_where_the_world_lets_them() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PROVIDER);
    let presign = |number: &str, openid: &str| {
        let body = with(with(seed_003(), "out_contract_code", number), "sp_openid", openid);
        caller.post(EXEMPT, &with(body, "sub_openid", Value::Null)).session()
    };
    sandbox.confirm(&presign("m1", "magic-wrong-user-1")).unwrap();
    let mut settings = world.settings();
    settings.magic_values = true;
    world.set_settings(settings).unwrap();
    let session = presign("m2", "magic-wrong-user-2");
    assert_eq!(sandbox.confirm(&session).unwrap_err().code(), "WRONG_USER");
    world.set_payer("magic-wrong-user-2", Default::default()).unwrap();
    sandbox.confirm(&session).unwrap();
}

#[tokio::test]
async fn rules_survive_a_restart_an_export_and_come_from_a_world_file() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("w.db");
    let described = "faults:\n- id: slow\n  matches: {method: POST, path: /v3/papay/*, mchid: \"1900000001\"}\n  \
        fault: {kind: latency, delay: {uniform: {from: 1, to: 9}}}\n  share: 0.25\n- id: broken\n  \
        fault: {kind: signature, flaw: {stale: 600}}\n  times: 3\n";
    let described = WorldDescription::from_yaml(described).unwrap();
    let sandbox = Sandbox::builder().data(&file).start().await.unwrap();
    let world = sandbox.declare(&described).unwrap();
    sandbox.declare(&described).unwrap();
    let rules = world.faults();
    assert_eq!(rules, described.faults);
    let exported = world.export();
    world.clear_faults().unwrap();
    assert!(world.faults().is_empty());
    world.import(&exported).unwrap();
    assert_eq!(world.faults(), rules);
    drop(world);
    sandbox.stop().await;
    let again = Sandbox::builder().data(&file).start().await.unwrap();
    assert_eq!(again.default_world().faults(), rules);
    let bad = exported.replace("\"share\":0.25", "\"share\":25");
    assert!(bad != exported && again.default_world().import(&bad).is_err());
    let flaw = WorldDescription::from_yaml("faults:\n- fault: {kind: error, status: 404}\n").unwrap();
    let told = again.declare(&flaw).unwrap_err().to_string();
    assert!(told.contains("faults: fault.status must be 500, 502 or 503"), "{told}");
}

/// What a client cannot see of the first answer it sees of the second.
#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_was_kept_and_told() {
    let receiver = Receiver::accepting().await;
    let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", receiver.address).start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    add(&sandbox, json!({"fault": {"kind": "reset_after"}, "times": 1}));
    let body = with(echo(), "notify_url", "https://yourapp.com/n");
    assert!(post(&caller, ECHO, &body).await.1.is_err());
    sandbox.settle().await;
    assert_eq!(receiver.received().len(), 1);
    assert!(post(&caller, ECHO, &body).await.0.starts_with(b"HTTP/1.1 200"));
}
