//! The requests as they came, and expectations of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]
#![allow(clippy::needless_pass_by_value, reason = "bodies are written where they are sent")]

mod support;

use serde_json::{Value, json};
use support::{
    Answer, Caller, DIRECT, EXEMPT, PROVIDER, SCHEDULED, control, control_in, sandbox_then, seed_003, seed_004, with,
};
use wechatpay_sandbox::{Expectation, Sandbox, Times};

const ECHO: &str = "/v3/security/echo";
const CERTIFICATES: &str = "/v3/certificates";

fn echo(message: &str) -> Value {
    json!({"echo_message": message, "notify_url": "https://yourapp.com/echo"})
}

fn get(sandbox: &Sandbox, query: &str) -> Answer {
    control(sandbox, "GET", &format!("/sandbox/requests{query}"), &Value::Null)
}

#[track_caller]
fn numbers(answer: &Answer) -> Vec<u64> {
    assert_eq!(answer.status, 200, "{}", answer.json);
    let requests = answer.json["requests"].as_array().unwrap();
    requests.iter().map(|request| request["number"].as_u64().unwrap()).collect()
}

fn number(answer: &Answer) -> u64 {
    answer.headers["sandbox-journal"].to_str().unwrap().parse().unwrap()
}

fn ask(sandbox: &Sandbox, expectation: Value) -> Value {
    let answer = control(sandbox, "POST", "/sandbox/requests/expect", &expectation);
    assert_eq!(answer.status, 200, "{}", answer.json);
    answer.json
}

#[tokio::test]
async fn a_request_is_kept_as_it_came_with_what_was_answered() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER).asking_for(&sandbox.merchant(PROVIDER).unwrap().public_key_id.clone());
    let raw = r#"{"echo_message": "你好",  "x": 1}"#;
    let request = caller.request("POST", &format!("{ECHO}?a=%20b&c"), raw.as_bytes());
    let authorization = request.headers()["authorization"].to_str().unwrap().to_owned();
    let answer = caller.send(request);
    let kept = get(&sandbox, &format!("/{}", number(&answer))).json;
    let known = ["method", "path", "query", "mchid", "operation", "body"].map(|name| kept[name].as_str().unwrap());
    assert_eq!(known, ["POST", ECHO, "a=%20b&c", PROVIDER, "post_v3_security_echo", raw]);
    assert_eq!(
        (kept["status"].as_u64(), kept["body_length"].as_u64()),
        (Some(answer.status.as_u16().into()), Some(raw.len() as u64))
    );
    let journal = control(&sandbox, "GET", &format!("/sandbox/journal/{}", number(&answer)), &Value::Null).json;
    assert_eq!((&kept["text"], &kept["at"], &kept["code"]), (&journal["text"], &journal["at"], &journal["code"]));
    let header = |name: &str| {
        let headers = kept["headers"].as_array().unwrap().iter();
        headers
            .filter(|header| header[0] == name)
            .map(|header| header[1].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(header("wechatpay-serial"), [caller.merchant.public_key_id]);
    assert_eq!((header("accept").len(), header("content-type")), (1, vec!["application/json".to_owned()]));
    let (shown, whole) = (&header("authorization")[0], authorization);
    let signature = whole.split("signature=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(!shown.contains(signature) && shown.len() < whole.len() - 300, "{shown}");
    let ends = format!("signature=\"{}…{}\"", &signature[..8], &signature[signature.len() - 8..]);
    assert_eq!(whole.replace(&format!("signature=\"{signature}\""), &ends), *shown, "all else stands as it was");
}

#[tokio::test]
async fn what_is_refused_is_kept_too() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let nowhere = caller.get("/v3/no/such/path");
    let mut unsigned = caller.request("GET", CERTIFICATES, b"");
    unsigned.headers_mut().remove("authorization");
    let unsigned = caller.send(unsigned);
    let kept = sandbox.default_world().requests();
    assert_eq!((kept[0].number, kept[0].status, kept[0].operation), (number(&nowhere), 404, None));
    assert_eq!((kept[1].number, kept[1].status, kept[1].code), (number(&unsigned), 401, Some("SIGN_ERROR")));
    assert_eq!(
        (kept[1].operation, &kept[1].mchid),
        (Some("get_v3_certificates"), &None),
        "who did not prove it is nobody"
    );
}

#[tokio::test]
async fn the_list_is_narrowed_down_and_comes_in_pages() {
    let sandbox = sandbox_then().await;
    let (provider, direct) = (Caller::new(&sandbox, PROVIDER), Caller::new(&sandbox, DIRECT));
    let signed = number(&provider.post(EXEMPT, &seed_003()));
    let scheduled = number(&provider.post(SCHEDULED, &seed_004()));
    let certificates = number(&direct.get(CERTIFICATES));
    let refused = number(&provider.post(EXEMPT, &with(seed_003(), "service_id", "x")));
    let all = [signed, scheduled, certificates, refused];
    assert_eq!(numbers(&get(&sandbox, "")), all);
    for (query, expected) in [
        ("?method=GET", &all[2..3]),
        ("?method=post", &[signed, scheduled, refused][..]),
        (&format!("?path={EXEMPT}"), &[signed, refused]),
        ("?path=/v3/*", &all),
        ("?path=/v3/papay/*", &[scheduled]),
        ("?path=/v3/password-exempt-contract/contracts/{kind}/pre-entrust-sign/{scene}", &[signed, refused]),
        ("?path=/v3/password-exempt-contract/contracts", &[]),
        (&format!("?mchid={DIRECT}"), &[certificates]),
        ("?status=200", &all[..3]),
        ("?code=PARAM_ERROR", &[refused]),
        ("?operation=get_v3_certificates", &[certificates]),
        ("?body=/service_id=12535", &[signed]),
        ("?body=/service_id=x", &[refused]),
        ("?body=/deduct_schedule/estimated_deduct_amount/currency=CNY", &[scheduled]),
        ("?body=/service_id=12536", &[]),
        ("?body=/none=1", &[]),
        (&format!("?since={scheduled}"), &all[2..]),
        (&format!("?since={signed}&method=POST&status=200"), &[scheduled]),
    ] {
        assert_eq!(numbers(&get(&sandbox, query)), expected, "{query}");
    }
    assert_eq!(numbers(&get(&sandbox, "?limit=2")), all[2..], "the newest");
    let page = get(&sandbox, "?since=0&limit=3");
    assert_eq!((numbers(&page), &page.json["next"]), (all[..3].to_vec(), &json!(certificates)));
    let rest = get(&sandbox, &format!("?since={certificates}&limit=3"));
    assert_eq!((numbers(&rest), rest.json.get("next")), (vec![refused], None));
    for bad in ["?body=service_id=1", "?body=/service_id", "?path=v3", "?path=/v3?a=b", "?status=ok", "?statu=200"] {
        get(&sandbox, bad).refused(400, "BAD_REQUEST");
    }
    get(&sandbox, "/9999").refused(404, "UNKNOWN_REQUEST");
    get(&sandbox, "/expect").refused(400, "BAD_REQUEST");
}

#[tokio::test]
async fn a_long_body_is_cut_and_its_length_told() {
    let sandbox = Sandbox::start().await.unwrap();
    let long = echo(&"值".repeat(100_000));
    let answer = Caller::new(&sandbox, DIRECT).post(ECHO, &long);
    let kept = get(&sandbox, &format!("/{}", number(&answer))).json;
    assert_eq!(kept["body_length"], long.to_string().len());
    let body = kept["body"].as_str().unwrap();
    assert!((65_000..66_000).contains(&body.len()) && long.to_string().starts_with(body.trim_end_matches('\u{fffd}')));
}

#[tokio::test]
async fn an_expectation_is_met_by_as_many_requests_as_it_says() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, DIRECT);
    let expected = Expectation::of("GET", CERTIFICATES).mchid(DIRECT).answered(200);
    assert!(world.expect(&expected).is_err());
    assert!(world.expect(&expected.clone().times(Times::Exactly(0))).unwrap().is_empty());
    let first = number(&caller.get(CERTIFICATES));
    assert_eq!(world.expect(&expected).unwrap(), [first]);
    let second = number(&caller.get(CERTIFICATES));
    let unmet = world.expect(&expected).unwrap_err();
    assert_eq!(
        unmet.to_string(),
        format!("expected exactly 1 GET {CERTIFICATES} of {DIRECT}, answered 200; found 2 (#{first}, #{second})")
    );
    assert_eq!(unmet.verdict().unwrap().numbers, [first, second]);
    assert_eq!(world.expect(&expected.clone().since(first)).unwrap(), [second]);
    for (times, met) in [
        (Times::Exactly(2), true),
        (Times::AtLeast(2), true),
        (Times::AtLeast(3), false),
        (Times::AtMost(2), true),
        (Times::AtMost(1), false),
        (Times::Exactly(3), false),
    ] {
        assert_eq!(world.expect(&expected.clone().times(times)).is_ok(), met, "{times}");
    }
    assert!(sandbox.world("other").unwrap().expect(&expected).is_err(), "each world has its own requests");
    let others = control_in(&sandbox, Some("other"), "GET", "/sandbox/requests", &Value::Null);
    assert!(numbers(&others).is_empty());
}

#[tokio::test]
async fn near_misses_say_what_differs_the_nearest_first() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    // From the farthest to the nearest.
    let certificates = number(&caller.get(CERTIFICATES));
    let elsewhere =
        number(&caller.post("/v3/password-exempt-contract/contracts/mini-program", &with(seed_003(), "service_id", 7)));
    let refused = number(&caller.post(EXEMPT, &with(seed_003(), "service_id", "seven")));
    let other = number(&caller.post(EXEMPT, &with(seed_003(), "service_id", 8)));
    let verdict = ask(
        &sandbox,
        json!({
            "request": {"method": "post", "path": EXEMPT, "body": {"/service_id": 7, "/sub_mchid": "1900000109"}},
            "answer": {"status": 200},
            "times": {"exactly": 1},
        }),
    );
    assert_eq!((&verdict["met"], &verdict["numbers"]), (&json!(false), &json!([])));
    let misses = verdict["near_misses"].as_array().unwrap();
    let order: Vec<_> = misses.iter().map(|miss| miss["number"].as_u64().unwrap()).collect();
    assert_eq!(order, [other, refused, elsewhere], "{certificates} has nothing in common: {verdict}");
    assert_eq!(misses[0]["differs"], json!([{"what": "body /service_id", "wanted": "7", "got": "8"}]));
    assert_eq!(
        misses[1]["differs"],
        json!([
            {"what": "status", "wanted": "200", "got": "400"},
            {"what": "body /service_id", "wanted": "7", "got": "\"seven\""},
        ])
    );
    let path = json!({"what": "path", "wanted": EXEMPT, "got": "/v3/password-exempt-contract/contracts/mini-program"});
    assert!(misses[2]["differs"].as_array().unwrap().contains(&path), "{}", misses[2]);
    let text = verdict["text"].as_str().unwrap();
    assert!(
        text.starts_with(&format!("expected exactly 1 POST {EXEMPT} with /service_id 7 and /sub_mchid \"1900000109\"")),
        "{text}"
    );
    assert!(text.contains(&format!("near: #{other} POST {EXEMPT}")), "{text}");
    assert!(text.contains("body /service_id is 8, not 7") && text.contains("参数错误"), "{text}");
}

#[tokio::test]
async fn every_part_of_an_expectation_counts() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    caller.post(EXEMPT, &with(seed_003(), "service_id", "x"));
    let whole = json!({
        "request": {"method": "POST", "path": EXEMPT, "mchid": PROVIDER, "body": {"/service_id": "x"}},
        "answer": {"status": 400, "code": "PARAM_ERROR"},
    });
    assert_eq!(ask(&sandbox, whole.clone())["met"], true);
    for (pointer, wrong, what) in [
        ("/request/method", json!("PUT"), "method"),
        ("/request/path", json!(EXEMPT.replace("mini-program", "pay-redirect-sign")), "path"),
        ("/request/mchid", json!(DIRECT), "mchid"),
        ("/request/body", json!({"/service_id": 12535}), "body /service_id"),
        ("/request/body", json!({"/service": 1}), "body /service"),
        ("/answer/status", json!(200), "status"),
        ("/answer/code", json!("NO_AUTH"), "code"),
    ] {
        let mut other = whole.clone();
        *other.pointer_mut(pointer).unwrap() = wrong;
        let verdict = ask(&sandbox, other);
        assert_eq!(verdict["met"], false, "{pointer}");
        let differs = verdict["near_misses"][0]["differs"].as_array().unwrap();
        assert_eq!((differs.len(), differs[0]["what"].as_str()), (1, Some(what)), "{verdict}");
    }
    let none = ask(&sandbox, json!({"request": {"body": {"/nothing": 1}}, "times": {"at_least": 1}}));
    assert_eq!(none["near_misses"][0]["differs"][0]["got"], Value::Null);
    assert!(none["text"].as_str().unwrap().contains("there is no body /nothing; wanted 1"), "{none}");
}

#[tokio::test]
async fn an_expectation_that_nothing_can_meet_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    for (bad, word) in [
        (json!({"request": {"path": "v3/certificates"}}), "path"),
        (json!({"request": {"path": "/v3/certificates?a=b"}}), "query"),
        (json!({"request": {"body": {"amount/total": 1}}}), "pointer"),
        (json!({"times": {"twice": 1}}), "exactly"),
        (json!({"requests": {}}), "request"),
        (json!({"times": {"exactly": -1}}), "-1"),
    ] {
        let answer = control(&sandbox, "POST", "/sandbox/requests/expect", &bad);
        assert!(answer.refused(400, "BAD_REQUEST").message().contains(word), "{bad}: {}", answer.json);
    }
    let unmet = sandbox.default_world().expect(&Expectation::of("GET", "v3/certificates")).unwrap_err();
    assert!(unmet.verdict().is_none() && format!("{unmet:?}").contains("must begin with /"), "{unmet:?}");
}
