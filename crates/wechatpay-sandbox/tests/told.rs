//! What the sandbox tells through `tracing`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use serde_json::Value;
use support::{Caller, EXEMPT, PROVIDER, Receiver, control, sandbox_then, seed_003, with};
use tracing::Level;

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// Hears what is told on this thread, on which the whole sandbox runs.
fn listen() -> (Log, impl Drop) {
    let log = Log::default();
    let writer = log.clone();
    let lines = tracing_subscriber::fmt().with_max_level(Level::INFO).with_ansi(false).without_time();
    let lines = lines.with_target(false).with_level(false).with_writer(move || writer.clone());
    (log, tracing::subscriber::set_default(lines.finish()))
}

#[track_caller]
fn assert_line(log: &str, parts: &[&str]) {
    assert!(log.lines().any(|line| parts.iter().all(|part| line.contains(part))), "no line has {parts:?}:\n{log}");
}

#[tokio::test]
async fn requests_notes_sessions_and_contracts_are_told_in_a_line_each() {
    let (log, _guard) = listen();
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    let session = caller.post(EXEMPT, &with(seed_003(), "contract_display_acount", "x")).session();
    caller.post(EXEMPT, &with(seed_003(), "service_id", "7")).refused(400, "PARAM_ERROR");
    sandbox.confirm(&session).unwrap();
    let log = log.text();
    let call = format!("POST {EXEMPT} {PROVIDER} ");
    assert_line(&log, &[&format!("{call}200 ")]);
    assert_line(&log, &[&format!("{call}400 PARAM_ERROR "), "/service_id", "integer"]);
    assert_line(&log, &["contract_display_acount", "did you mean contract_display_account?"]);
    assert_line(&log, &[&format!("session {session} opened")]);
    assert_line(&log, &[&format!("session {session} became contract ")]);
    assert_eq!(log.lines().count(), sandbox.journal().len());
}

#[tokio::test]
async fn the_end_of_each_delivery_is_told_with_its_url_target_and_reason() {
    let (log, _guard) = listen();
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    let good = Receiver::accepting().await;
    let bad = Receiver::start("HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").await;
    sandbox.route("good.example", good.address).unwrap();
    sandbox.route("bad.example", bad.address).unwrap();
    for (number, host) in ["good", "bad", "nowhere"].into_iter().enumerate() {
        let url = format!("https://{host}.example/notify");
        let body = with(with(seed_003(), "notify_url", url), "out_contract_code", format!("number{number}"));
        let body = with(with(body, "sp_openid", format!("user{number}")), "sub_openid", Value::Null);
        sandbox.confirm(&caller.post(EXEMPT, &body).session()).unwrap();
    }
    sandbox.settle().await;
    let log = log.text();
    let (to_good, to_bad) = (format!("http://{}/notify", good.address), format!("http://{}/notify", bad.address));
    assert_line(&log, &["for https://good.example/notify was accepted at", &to_good]);
    assert_line(&log, &["for https://bad.example/notify was rejected at", &to_bad, "the receiver answered 500"]);
    assert_line(&log, &["for https://nowhere.example/notify is not sent", "add a route"]);
}

#[tokio::test]
async fn nothing_from_outside_begins_a_line_of_its_own() {
    let (log, _guard) = listen();
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    caller.post(EXEMPT, &with(seed_003(), "a\nforged \u{1b}[31mline", "secret-value"));
    control(&sandbox, "POST", "/sandbox/sessions/x/confirm", &Value::Null);
    let log = log.text();
    assert_line(&log, &["forged"]);
    assert!(!log.contains('\u{1b}') && !log.lines().any(|line| line.starts_with("forged")), "{log}");
    assert!(!log.contains("secret-value"), "a body is told");
}
