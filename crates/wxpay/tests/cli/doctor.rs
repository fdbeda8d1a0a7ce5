//! `wxpay doctor`

use std::fs;

use serde_json::Value;

use crate::{
    process::{Finished, Running, run, sandbox, wxpay},
    receivers::{Flaw, Shop},
    support::{Caller, merchant},
};

const DIRECT: &str = "1900000001";

fn outcome(checked: &Finished, name: &str) -> Value {
    let checks = checked.json();
    let check = checks["checks"].as_array().unwrap().iter().find(|check| check["name"] == name);
    check.unwrap_or_else(|| panic!("no {name} in {checks}"))["outcome"].clone()
}

#[test]
fn a_configuration_that_is_right_is_healthy_offline_and_live() {
    let offline = run(&["doctor", "--json"]);
    assert_eq!((offline.code(), &offline.json()["healthy"]), (Some(0), &true.into()), "{offline:?}");
    assert_eq!(outcome(&offline, "clock"), "not_checked");
    let (_sandbox, url) = sandbox();
    let live = run(&["doctor", "--live", "--base-url", &url, "--json"]);
    assert_eq!(live.code(), Some(0), "{live:?}");
    for name in ["private_key", "serial_and_certificate", "connection", "request", "answer", "encryption", "clock"] {
        assert_eq!(outcome(&live, name), "passed", "{name}: {live:?}");
    }
    assert_eq!(outcome(&live, "notification"), "not_checked");
}

#[test]
fn what_is_wrong_shows_in_the_line_of_its_own_and_in_the_exit_code() {
    let (_sandbox, url) = sandbox();
    let foreign = run(&[
        "doctor",
        "--live",
        "--base-url",
        &url,
        "--json",
        "--private-key-file",
        "../wechatpay-sandbox/keys/merchant_1900000002_key.pem",
    ]);
    assert_eq!(foreign.code(), Some(1), "{foreign:?}");
    assert_eq!(outcome(&foreign, "key_and_certificate"), "failed");
    assert_eq!((outcome(&foreign, "connection"), outcome(&foreign, "request")), ("passed".into(), "failed".into()));
    let alone = run(&["doctor", "--live", "--base-url", "http://127.0.0.1:1"]);
    assert_eq!(alone.code(), Some(1), "{alone:?}");
    assert!(alone.stdout.contains("✗ connection"), "{alone:?}");
}

/// Whom the doctor is sent to, and what it finds.
async fn tried(flaw: Flaw, arguments: &'static [&'static str]) -> Finished {
    let caller = Caller { merchant: merchant(DIRECT) };
    let (address, _shop) = Shop::open(&caller, flaw).await;
    let url = format!("http://{address}/notify");
    let run = move || {
        let mut command = wxpay(&[&["doctor", &url, "--mchid", DIRECT], arguments].concat());
        Running::start(command.env("WXPAY_BASE_URL", "http://127.0.0.1:1")).finish()
    };
    tokio::task::spawn_blocking(run).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_good_receiver_passes_every_case() {
    let good = tried(Flaw::None, &["--json"]).await;
    assert_eq!((good.code(), &good.json()["passed"]), (Some(0), &true.into()), "{good:?}");
    assert_eq!(good.json()["cases"].as_array().unwrap().len(), 27);
    assert!(good.stderr.contains("public test keys"), "{good:?}");
    let shown = tried(Flaw::None, &[]).await;
    insta::with_settings!({filters => vec![
        (r"http://127\.0\.0\.1:\d+", "http://127.0.0.1:PORT"),
        (r" in \d+ ms", " in N ms"),
    ]}, {
        insta::assert_snapshot!("doctor_good", shown.stdout);
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_broken_receivers_are_each_named_by_their_one_fault() {
    let ten = [
        (Flaw::NoVerification, "no_verification"),
        (Flaw::NoTimeCheck, "no_time_check"),
        (Flaw::AcceptsProbe, "accepts_probes"),
        (Flaw::AnswersAfterSixSeconds, "slow"),
        (Flaw::Answers302, "redirects"),
        (Flaw::Wraps200AroundErrors, "error_inside_200"),
        (Flaw::Reserializes, "reserializes"),
        (Flaw::FailsOnDuplicates, "refuses_duplicates"),
        (Flaw::WrongApiV3Key, "wrong_api_v3_key"),
        (Flaw::TrustsOrder, "trusts_order"),
    ];
    for (flaw, fault) in ten {
        let found = tried(flaw, &["--json"]).await;
        assert_eq!(found.code(), Some(1), "{flaw:?}: {found:?}");
        let faults = found.json()["faults"].clone();
        let names: Vec<&str> =
            faults.as_array().unwrap().iter().map(|fault| fault["fault"].as_str().unwrap()).collect();
        assert_eq!(names, [fault], "{flaw:?}: {faults}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_sandbox_tries_the_receiver_with_its_own_keys() {
    let (sandbox, url) = sandbox();
    let caller = Caller { merchant: merchant(DIRECT) };
    let (address, _shop) = Shop::open(&caller, Flaw::AcceptsProbe).await;
    let directory = tempfile::tempdir().unwrap();
    let junit = directory.path().join("report.xml");
    let endpoint = format!("http://{address}/notify");
    let arguments = ["doctor", &endpoint, "--base-url", &url, "--mchid", DIRECT, "--junit", junit.to_str().unwrap()];
    let found = tokio::task::block_in_place(|| run(&arguments));
    assert_eq!(found.code(), Some(1), "{found:?}");
    assert!(found.stdout.contains("✗ probe") && found.stdout.contains("accepts_probes: "), "{found:?}");
    assert!(!found.stderr.contains("no sandbox"), "{found:?}");
    let xml = fs::read_to_string(junit).unwrap();
    assert_eq!(
        (xml.matches("<testcase ").count(), xml.matches("<failure type=\"accepts_probes\"").count()),
        (27, 1),
        "{xml}"
    );
    assert!(xml.contains("failures=\"1\""), "{xml}");
    drop(sandbox);
}

#[test]
fn a_receiver_that_cannot_be_tried_is_named_with_what_to_do() {
    let (_sandbox, url) = sandbox();
    for (arguments, code, words) in [
        (&["http://127.0.0.1:1/n", "--base-url", "http://127.0.0.1:1"][..], 7, "start one with `wxpay sandbox`"),
        (&["https://pay.example.com/n", "--base-url", &url], 4, "is not this machine"),
        (&["http://127.0.0.1:1/n", "--base-url", &url, "--event", "NO.SUCH"], 4, "NO.SUCH"),
        (&["http://127.0.0.1:1/n", "--budget", "61"], 2, "61"),
        (&["--junit", "x"], 2, "URL"),
    ] {
        let refused = run(&[&["doctor"], arguments].concat());
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(code), ""), "{refused:?}");
        assert!(refused.stderr.contains(words), "{refused:?}");
    }
    let nobody = run(&["doctor", "http://127.0.0.1:1/n", "--base-url", &url, "--json"]);
    assert_eq!(nobody.code(), Some(1), "{nobody:?}");
    assert_eq!(nobody.json()["faults"][0]["fault"], "unreachable");
}

/// A receiver's answers are text from outside.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_receiver_answers_reaches_no_terminal_raw() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}/n", listener.local_addr().unwrap());
    let app = axum::Router::new().fallback(|| async { (axum::http::StatusCode::OK, "\u{1b}[2J{\"code\":\"FAIL\"}") });
    tokio::spawn(async move { axum::serve(listener, app).await });
    let directory = tempfile::tempdir().unwrap();
    let junit = directory.path().join("report.xml");
    let mut command = wxpay(&["doctor", &endpoint, "--junit", junit.to_str().unwrap()]);
    command.env("WXPAY_BASE_URL", "http://127.0.0.1:1");
    let shown = tokio::task::block_in_place(|| Running::start(&mut command).finish());
    assert_eq!(shown.code(), Some(1), "{shown:?}");
    assert!(!shown.stdout.contains('\u{1b}') && !shown.stderr.contains('\u{1b}'), "{shown:?}");
    assert!(!fs::read_to_string(junit).unwrap().contains('\u{1b}'));
}
