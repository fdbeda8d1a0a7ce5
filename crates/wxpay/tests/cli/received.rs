//! `wxpay listen`: what comes is verified, shown, forwarded and answered.

use std::{fs, net::TcpListener};

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::{
    http,
    process::{Running, run, sandbox, wxpay},
    shop,
};

const NOTIFY_URL: &str = "https://yourapp.com/notify";

/// Listens for what a sandbox sends to yourapp.com.
fn listen(url: &str, arguments: &[&str]) -> (Running, Value) {
    let base = ["listen", "--json", "--port", "0", "--route", "yourapp.com", "--base-url", url];
    let listening = Running::start(&mut wxpay(&[&base, arguments].concat()));
    let ready = serde_json::from_str(&listening.line()).unwrap();
    (listening, ready)
}

fn heard(listening: &Running) -> Value {
    let line = listening.line();
    serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error} in {line}"))
}

fn sign(url: &str, code: &str) {
    let session = shop::pre_sign(url, code, "用户", NOTIFY_URL);
    let confirmed = run(&["payer", "confirm", &session, "--base-url", url]);
    assert_eq!(confirmed.code(), Some(0), "{confirmed:?}");
}

/// What the sandbox says of its last notification, once it has been tried.
fn delivered(url: &str) -> Value {
    for _ in 0..200 {
        let all = run(&["notify", "ls", "--json", "--base-url", url]).json();
        let last = all["notifications"].as_array().unwrap().last().unwrap().clone();
        if last["attempts"].as_array().is_some_and(|attempts| !attempts.is_empty()) {
            return last;
        }
    }
    panic!("nothing is delivered");
}

#[test]
fn a_notification_is_verified_decrypted_shown_and_accepted() {
    let (_sandbox, url) = sandbox();
    let (listening, ready) = listen(&url, &[]);
    assert!(ready["url"].as_str().unwrap().starts_with("http://127.0.0.1:"), "{ready}");
    sign(&url, "code-1");
    let heard = heard(&listening);
    assert_eq!((&heard["verified"], &heard["answered"]), (&json!(true), &json!(204)), "{heard}");
    assert_eq!(heard["content"]["out_contract_code"], "code-1");
    let delivery = delivered(&url);
    assert_eq!((&delivery["state"], &delivery["event_id"]), (&json!("accepted"), &heard["event_id"]));

    assert_eq!(listening.stop(Signal::INT).code(), Some(0));
    let routes = run(&["world", "route", "--json", "--base-url", &url]).json();
    assert_eq!(routes, json!({"routes": {}}), "the route went with it");
}

#[test]
fn people_see_a_line_and_the_content() {
    let (_sandbox, url) = sandbox();
    let listening =
        Running::start(&mut wxpay(&["listen", "--port", "0", "--route", "yourapp.com", "--base-url", &url]));
    let head = listening.lines_until(|line| line == "Stop with Ctrl-C.");
    sign(&url, "code-1");
    let shown = head + &listening.lines_until(|line| line == "    }");
    insta::with_settings!({filters => vec![
        (r"127\.0\.0\.1:\d+", "127.0.0.1:[port]"),
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+08:00", "[time]"),
        (r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "[uuid]"),
        (r"\d{16,}", "[number]"),
        (r"oSandbox-sp-[0-9a-f]+", "[openid]"),
    ]}, { insta::assert_snapshot!("listen", shown) });
}

#[test]
fn the_very_bytes_are_forwarded_and_the_target_answers() {
    let (_sandbox, url) = sandbox();
    let target = TcpListener::bind("127.0.0.1:0").unwrap();
    let forward = format!("http://{}/here?a=1", target.local_addr().unwrap());
    let (listening, _) = listen(&url, &["--forward", &forward]);
    sign(&url, "code-1");
    let received = http::receive(&target);
    assert_eq!(received.start, "POST /here?a=1 HTTP/1.1");
    let heard = heard(&listening);
    assert_eq!((&heard["forwarded"]["status"], &heard["answered"]), (&json!(204), &json!(204)), "{heard}");
    let delivery = delivered(&url);
    let attempt = &delivery["attempts"][0];
    assert_eq!(attempt["request_body"].as_str().unwrap().as_bytes(), received.body);
    for header in attempt["request_headers"].as_array().unwrap() {
        let (name, value) = (header[0].as_str().unwrap(), header[1].as_str().unwrap());
        if name.to_ascii_lowercase().starts_with("wechatpay-") || name.eq_ignore_ascii_case("request-id") {
            assert_eq!(received.header(&name.to_ascii_lowercase()), value, "{name}");
        }
    }
}

#[test]
fn a_target_that_refuses_or_is_not_there_has_the_notification_come_again() {
    let (_sandbox, url) = sandbox();
    let target = TcpListener::bind("127.0.0.1:0").unwrap();
    let forward = format!("http://{}/", target.local_addr().unwrap());
    let (listening, _) = listen(&url, &["--forward", &forward]);
    sign(&url, "code-1");
    http::receive_and(&target, b"HTTP/1.1 500 Oops\r\nContent-Length: 4\r\nConnection: close\r\n\r\nmine");
    drop(target);
    let first = heard(&listening);
    assert_eq!((&first["forwarded"]["status"], &first["answered"]), (&json!(500), &json!(500)), "{first}");
    let attempt = delivered(&url)["attempts"][0].clone();
    assert_eq!((&attempt["reply_status"], &attempt["reply_body"]), (&json!(500), &json!("mine")), "{attempt}");

    // Nobody listens there any more.
    assert_eq!(run(&["notify", "resend", "1", "--base-url", &url]).code(), Some(0));
    let second = heard(&listening);
    assert_eq!(second["answered"], 502, "{second}");
    assert!(second["forwarded"]["error"].as_str().unwrap().contains("not sent"), "{second}");
}

#[test]
fn a_stranger_is_refused_with_the_reason_and_not_forwarded() {
    let target = TcpListener::bind("127.0.0.1:0").unwrap();
    target.set_nonblocking(true).unwrap();
    let forward = format!("http://{}/", target.local_addr().unwrap());
    let listening = Running::start(&mut wxpay(&["listen", "--json", "--port", "0", "--forward", &forward]));
    let ready: Value = serde_json::from_str(&listening.line()).unwrap();
    let here = ready["url"].as_str().unwrap();
    let answer = http::call(here, "POST", "/notify", &[], b"{}");
    assert_eq!((answer.status(), answer.json()["code"].clone()), (401, json!("FAIL")));
    let heard = heard(&listening);
    assert_eq!((&heard["verified"], &heard["verdict"]), (&json!(false), &json!("unsigned")), "{heard}");
    assert!(target.accept().is_err(), "nothing is forwarded");
    let large = http::call(here, "POST", "/notify", &[], &vec![b' '; (1 << 20) + 1]);
    assert_eq!(large.status(), 413);
}

#[test]
fn notifications_of_every_ready_merchant_are_opened() {
    let (_sandbox, url) = sandbox();
    let (listening, _) = listen(&url, &["--mchid", "1900000001"]);
    sign(&url, "code-1");
    assert_eq!(heard(&listening)["content"]["out_contract_code"], "code-1");
}

#[test]
fn types_that_nobody_asked_for_are_accepted_in_silence() {
    let (_sandbox, url) = sandbox();
    let (listening, _) = listen(&url, &["--events", "OTHER.TYPE"]);
    sign(&url, "code-1");
    assert_eq!(delivered(&url)["state"], "accepted");
    let ended = listening.stop(Signal::TERM);
    assert_eq!((ended.code(), ended.stdout.as_str()), (Some(0), ""), "{ended:?}");
}

#[test]
fn a_route_that_was_there_before_is_put_back() {
    let (_sandbox, url) = sandbox();
    let set = run(&["world", "route", "yourapp.com", "127.0.0.1:9", "--base-url", &url]);
    assert_eq!(set.code(), Some(0), "{set:?}");
    let (listening, _) = listen(&url, &[]);
    listening.stop(Signal::TERM);
    let routes = run(&["world", "route", "--json", "--base-url", &url]).json();
    assert_eq!(routes["routes"]["yourapp.com"]["address"], "127.0.0.1:9");
}

#[test]
fn what_cannot_be_listened_to_is_said_before_anything_begins() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let directory = tempfile::tempdir().unwrap();
    let config = directory.path().join("wxpay.toml");
    fs::write(&config, "[profiles.shop]\nmchid = \"1900000109\"\n").unwrap();
    let config = config.to_str().unwrap();
    for (arguments, code, words) in [
        (&["--port", &port][..], 1, "is taken; choose another with --port"),
        (&["--forward", "localhost:8080"], 2, "is no URL such as http://127.0.0.1:8080/notify"),
        (&["--route", "yourapp.com", "--base-url", "http://127.0.0.1:1"], 7, "start one with `wxpay sandbox`"),
        (&["--config", config], 3, "lacks what a call needs"),
    ] {
        let refused = run(&[&["listen"], arguments].concat());
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(code), ""), "{refused:?}");
        assert!(refused.stderr.contains(words), "{refused:?}");
    }
}

#[test]
fn a_hostile_account_cannot_drive_the_terminal() {
    let (_sandbox, url) = sandbox();
    let listening =
        Running::start(&mut wxpay(&["listen", "--port", "0", "--route", "yourapp.com", "--base-url", &url]));
    listening.lines_until(|line| line == "Stop with Ctrl-C.");
    let session = shop::pre_sign(&url, "code-1", "用户\u{1b}[31m\u{9b}2J", NOTIFY_URL);
    run(&["payer", "confirm", &session, "--openid", "o\u{9b}2J", "--base-url", &url]);
    shop::pre_sign(&url, "code-2", "用户", NOTIFY_URL);
    run(&["payer", "confirm", "code-2", "--base-url", &url]);
    let shown = listening.lines_until(|line| line.contains("code-2"));
    assert_eq!(shown.chars().find(|letter| letter.is_control() && *letter != '\n'), None, "{shown:?}");
}
