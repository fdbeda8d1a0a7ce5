//! `wxpay presign`: every family against a real sandbox, with flags, examples, and somebody at a terminal.

use serde_json::Value;

use crate::{
    http::call as http_call,
    process::{Finished, Running, run, sandbox, wxpay},
};

const FAMILIES: [&str; 11] = [
    "papay",
    "partner-papay",
    "combine-papay",
    "global",
    "password-exempt",
    "harmony",
    "insurance",
    "edu-papay",
    "edu-school-pay",
    "credit-repayment",
    "individual-contracts",
];

const SCHEDULE: &str = r#"deduct_schedule={"estimated_deduct_date": "2099-01-01", "estimated_deduct_amount": {"total": 1}, "description": "d"}"#;

fn presign(url: &str, arguments: &[&str]) -> Finished {
    run(&[&["presign", "--base-url", url], arguments].concat())
}

fn opened(url: &str, arguments: &[&str]) -> Value {
    let opened = presign(url, &[arguments, &["--json"]].concat());
    assert_eq!(opened.code(), Some(0), "{opened:?}");
    opened.json()
}

#[test]
fn a_session_of_each_family_is_opened_with_the_specification_s_example_and_can_be_signed() {
    let (_sandbox, url) = sandbox();
    for family in FAMILIES {
        // Each in a world of its own: examples share their numbers.
        let session = opened(&url, &[family, "--example", "--world", family]);
        assert_eq!(session["family"], family);
        assert!(
            session["launch"]["kind"].is_string() && session["expires_in_seconds"].as_u64() > Some(60),
            "{session}"
        );
        let id = session["payer"]["session_id"].as_str().unwrap_or_else(|| panic!("{session}"));
        let world = [("Sandbox-World", family), ("Content-Type", "application/json")];
        let confirm = format!("/sandbox/sessions/{id}/confirm");
        let mut signed = http_call(&url, "POST", &confirm, &world, b"{}");
        if signed.status() != 200 {
            signed = http_call(&url, "POST", &confirm, &world, br#"{"openid": "o-payer"}"#);
        }
        assert_eq!(signed.status(), 200, "{family}: {signed:?}");
        let page = session["payer"]["page"].as_str().unwrap().strip_prefix(&url).unwrap();
        assert_eq!(http_call(&url, "GET", page, &[], b"").status(), 200, "{family}: {page}");
    }
}

#[test]
fn flags_go_under_the_names_that_the_family_has_for_them() {
    let (_sandbox, url) = sandbox();
    let flags = [
        "--appid",
        "wx1",
        "--openid",
        "o1",
        "--plan-id",
        "77",
        "--out-contract-code",
        "c1",
        "--contract-display-account",
        "小明",
    ];
    let notify = ["--notify-url", "https://shop.example/n"];
    for (family, names) in [
        ("papay", ["contract_display_account", "contract_notify_url"]),
        ("global", ["user_display_name", "success_notify_url"]),
        ("password-exempt", ["contract_display_account", "notify_url"]),
        ("combine-papay", ["contract_display_account", "notify_url"]),
    ] {
        let schedule = if family == "papay" { &["--set", SCHEDULE][..] } else { &[] };
        let session = opened(&url, &[&[family, "--world", family], &flags[..], &notify, schedule].concat());
        let id = session["payer"]["session_id"].as_str().unwrap();
        let seen = http_call(&url, "GET", &format!("/sandbox/sessions/{id}"), &[("Sandbox-World", family)], b"").json();
        assert_eq!(
            (&seen["body"][names[0]], &seen["body"][names[1]]),
            (&"小明".into(), &"https://shop.example/n".into())
        );
        assert_eq!((&seen["template"], &seen["out_contract_code"]), (&"77".into(), &"c1".into()));
        assert_eq!(session["contract"]["out_contract_code"], "c1");
    }
}

#[test]
fn every_scene_of_an_example_is_opened_by_a_merchant_that_may() {
    let (_sandbox, url) = sandbox();
    for (family, scenes) in [
        ("global", &["jsapi", "h5", "web", "app"][..]),
        ("papay", &["h5", "app"]),
        ("partner-papay", &["jsapi", "h5", "app"]),
        ("insurance", &["jsapi", "h5", "app"]),
        ("password-exempt", &["ecommerce-mini-program", "service-provider-mini-program", "qs-mini-program"]),
        ("combine-papay", &["app"]),
        ("credit-repayment", &["app"]),
        ("individual-contracts", &["app", "named-mini-program", "named-app"]),
    ] {
        for scene in scenes {
            let world = format!("{family}-{scene}");
            let session = opened(&url, &[family, "--scene", scene, "--example", "--world", &world]);
            assert_eq!((&session["family"], &session["scene"]), (&family.into(), &(*scene).into()));
        }
    }
}

#[test]
fn a_code_that_is_left_out_is_new_each_time() {
    let (_sandbox, url) = sandbox();
    let code = || opened(&url, &["papay", "--example"])["contract"]["out_contract_code"].as_str().unwrap().to_owned();
    let (one, other) = (code(), code());
    assert!(one != other && one.len() <= 32 && one.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{one} {other}");
}

#[test]
fn a_url_to_open_is_shown_as_a_qr_code_with_the_page_of_the_payer() {
    let (_sandbox, url) = sandbox();
    let shown = presign(&url, &["papay", "--scene", "jsapi", "--example", "--out-contract-code", "c1"]);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    assert!(
        shown.stdout.contains("\"kind\": \"redirect\"") && shown.stdout.contains("\u{2588}\u{2588}\u{2588}"),
        "{shown:?}"
    );
    insta::with_settings!({filters => vec![
        (r"http://127\.0\.0\.1:\d+", "[URL]"),
        (r"=[A-Za-z0-9]{20,}", "=[SESSION]"),
        (r"/sign/[A-Za-z0-9]{20,}", "/sign/[SESSION]"),
        (r"confirm [A-Za-z0-9]{20,}", "confirm [SESSION]"),
        (r"(?m)^[█▀▄ ]{20,}$", "[QR]"),
    ]}, {
        insta::assert_snapshot!("presign", shown.stdout);
    });
}

#[test]
fn what_is_missing_is_listed_with_its_flags_where_nobody_can_be_asked() {
    let (_sandbox, url) = sandbox();
    let missing = presign(&url, &["papay", "--plan-id", "12535", "--set", "deduct_schedule=null"]);
    assert_eq!((missing.code(), missing.stdout.as_str()), (Some(2), ""), "{missing:?}");
    for said in ["--appid (商户AppID)", "--openid", "--contract-display-account", "--notify-url", "--example"] {
        assert!(missing.stderr.contains(said), "{said}: {missing:?}");
    }
    assert!(!missing.stderr.contains("--plan-id") && !missing.stderr.contains("deduct_schedule"), "{missing:?}");
    for (arguments, said) in [
        (&["papy"][..], "a similar value exists: 'papay'"),
        (&["papay", "--scene", "web"], "it has mini-program, jsapi, h5, app"),
        (&["papay", "--set", "opnid=o1"], "(did you mean openid?)"),
        (&["insurance", "--set", "policy_periods=nonsense"], "expected JSON"),
        (&["papay", "--example", "--contract-display-account", "名\u{1f600}"], "/contract_display_account"),
    ] {
        let refused = presign(&url, arguments);
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(2), ""), "{refused:?}");
        assert!(refused.stderr.contains(said), "{said}: {refused:?}");
    }
}

#[test]
fn on_a_terminal_each_missing_field_is_asked_for_until_its_answer_fits() {
    let (_sandbox, url) = sandbox();
    let arguments = ["presign", "combine-papay", "--base-url", &url, "--out-contract-code", "c1", "--json"];
    let typed = ["wx8888888888888888", "12535", "小明", "https://shop.example/n"];
    let finished = Running::at_terminal(&mut wxpay(&arguments), &typed).finish();
    assert_eq!(finished.code(), Some(0), "{finished:?}");
    let session = finished.json();
    assert_eq!(session["contract"]["plan_id"], "12535");
    for asked in ["appid (商户AppID", "plan_id (委托代扣协议模板ID", "notify_url (回调通知地址", "at most"]
    {
        assert!(finished.stderr.contains(asked), "{asked}: {finished:?}");
    }
}

#[test]
fn who_waits_sees_the_contract() {
    let (_sandbox, url) = sandbox();
    let arguments = ["presign", "papay", "--example", "--base-url", &url, "--wait"];
    let waiting = Running::start(&mut wxpay(&arguments));
    let shown = waiting.lines_until(|line| line.contains("wxpay payer confirm "));
    let id = shown.rsplit("confirm ").next().unwrap().split(' ').next().unwrap();
    let signed = http_call(
        &url,
        "POST",
        &format!("/sandbox/sessions/{id}/confirm"),
        &[("Content-Type", "application/json")],
        b"{}",
    );
    assert_eq!(signed.status(), 200, "{signed:?}");
    let finished = waiting.finish();
    assert_eq!(finished.code(), Some(0), "{finished:?}");
    assert!(finished.stdout.contains("SIGNED  contract_id ") && !finished.stdout.contains("none"), "{finished:?}");
}

#[test]
fn a_refusal_is_told_as_of_any_call() {
    let (_sandbox, url) = sandbox();
    let refused = presign(&url, &["papay", "--example", "--mchid", "1900000003"]);
    assert_eq!((refused.code(), refused.stdout.as_str()), (Some(4), ""), "{refused:?}");
    assert!(refused.stderr.contains("403 NO_AUTH"), "{refused:?}");
}
