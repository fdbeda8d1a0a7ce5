//! The sandbox's control API by hand: `wxpay world`, `fault`, `notify`, `journal`, `payer`, `session`, `contract`, `order`.

use std::{fs, net::TcpListener};

use rustix::process::Signal;
use serde_json::{Value, json};
use wechatpay_sandbox::ReadyMerchant;

use crate::{
    http,
    process::{Finished, Running, run, run_with, sandbox, wxpay},
    shop,
};

const NOWHERE: &str = "https://yourapp.com/notify";

/// Runs a command against a sandbox, and gives its JSON.
fn json_of(url: &str, arguments: &[&str]) -> Value {
    let done = at(url, &[arguments, &["--json"]].concat());
    assert_eq!(done.code(), Some(0), "{done:?}");
    done.json()
}

fn at(url: &str, arguments: &[&str]) -> Finished {
    run(&[arguments, &["--base-url", url]].concat())
}

/// What people read; the volatile parts are filtered.
fn text_of(url: &str, arguments: &[&str]) -> String {
    let done = at(url, arguments);
    assert_eq!(done.code(), Some(0), "{done:?}");
    done.stdout
}

macro_rules! assert_shown {
    ($name:literal, $text:expr) => {
        insta::with_settings!({filters => vec![
            (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+08:00", "[time]"),
            (r"timestamp +\d+", "timestamp [number]"),
            (r"nonce_str +[0-9a-f]+", "nonce_str [nonce]"),
            (r"127\.0\.0\.1:\d+", "127.0.0.1:[port]"),
            (r"[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}", "[uuid]"),
            (r"\b[0-9a-zA-Z]{29,}\b", "[id]"),
            (r"\b\d{16,}\b", "[number]"),
        ]}, { insta::assert_snapshot!($name, $text) });
    };
}

#[test]
fn a_world_is_made_kept_changed_and_taken_away() {
    let (_sandbox, url) = sandbox();
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/../wechatpay-sandbox/worlds/subscription.yaml");
    let made = json_of(&url, &["world", "new", "shop", sample]);
    assert_eq!((&made["name"], &made["seed"]), (&json!("shop"), &json!(20_260_301)), "the file's name gives way");
    assert_eq!(
        run_with("strict: true\n", &["world", "new", "other", "-", "--base-url", &url, "--json"]).code(),
        Some(0)
    );
    let names = json_of(&url, &["world", "ls"]);
    let names: Vec<&str> =
        names["worlds"].as_array().unwrap().iter().map(|world| world["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["default", "other", "shop"]);
    assert_eq!(json_of(&url, &["world", "show", "--world", "other"])["settings"]["strict"], true);

    let changed = json_of(&url, &["world", "settings", "strict=false", "chaos.drop=0.5", "--world", "other"]);
    assert_eq!((&changed["strict"], &changed["chaos"]["drop"]), (&json!(false), &json!(0.5)));
    assert_eq!(json_of(&url, &["world", "snapshot", "before", "--world", "other"]), json!({"snapshots": ["before"]}));
    json_of(&url, &["world", "settings", "chaos.drop=null", "--world", "other"]);
    json_of(&url, &["world", "restore", "before", "--world", "other"]);
    assert_eq!(json_of(&url, &["world", "settings", "--world", "other"])["chaos"]["drop"], 0.5);

    assert_eq!(json_of(&url, &["world", "rm", "other"])["name"], "other");
    let gone = at(&url, &["world", "show", "other"]);
    assert_eq!((gone.code(), gone.stdout.as_str()), (Some(4), ""), "{gone:?}");
    assert!(gone.stderr.contains("UNKNOWN_WORLD"), "{gone:?}");
}

#[test]
fn an_export_is_for_nobody_else_to_read_and_comes_back_in_another_sandbox() {
    use std::os::unix::fs::PermissionsExt as _;

    let (_sandbox, url) = sandbox();
    json_of(&url, &["payer", "set", "o1", "--persona", "empty"]);
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("world.json");
    let file = path.to_str().unwrap();
    assert_eq!(json_of(&url, &["world", "export", "-o", file])["file"], file);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let again = at(&url, &["world", "export", "-o", file]);
    assert_eq!(again.code(), Some(2), "{again:?}");
    assert!(again.stderr.contains("--force writes over it"), "{again:?}");
    json_of(&url, &["world", "export", "-o", file, "--force"]);
    let printed = at(&url, &["world", "export"]);
    assert!(serde_json::from_str::<Value>(&printed.stdout).unwrap().is_object());

    let (_other, other) = sandbox();
    json_of(&other, &["world", "import", file]);
    assert_eq!(json_of(&other, &["payer", "ls"]), json!({"payers": {"o1": "empty"}}));
    let bad = run_with("no JSON", &["world", "import", "-", "--base-url", &other]);
    assert_eq!(bad.code(), Some(2), "{bad:?}");
}

#[test]
fn worlds_faults_and_payers_are_read_in_tables() {
    let (_sandbox, url) = sandbox();
    assert_shown!("world_ls", text_of(&url, &["world", "ls"]));
    assert_shown!("world_settings", text_of(&url, &["world", "settings"]));
    assert_shown!("fault_ls_none", text_of(&url, &["fault", "ls"]));
    text_of(&url, &["fault", "add", "rate-limited", "--path", "/v3/security/*", "--times", "1", "--retry-after", "2"]);
    text_of(&url, &["fault", "add", "reset-after", "--id", "lost", "--method", "POST", "--share", "0.3"]);
    assert_shown!("fault_ls", text_of(&url, &["fault", "ls"]));
    text_of(&url, &["payer", "set", "o用户", "--persona", "empty"]);
    text_of(&url, &["payer", "set", "oUser-2", "--persona", "over_limit"]);
    assert_shown!("payer_ls", text_of(&url, &["payer", "ls"]));
    assert_shown!("world_route", text_of(&url, &["world", "route", "yourapp.com", "127.0.0.1:8080"]));
    assert_shown!("world_route_none", text_of(&url, &["world", "route", "yourapp.com", "none"]));
}

#[test]
fn a_fault_strikes_as_planned_and_is_taken_away() {
    let (_sandbox, url) = sandbox();
    let echo = || shop::call(&url, "POST", "/v3/security/echo", &json!({"echo_message": "hello"})).status();
    let rule = json_of(
        &url,
        &["fault", "add", "error", "--status", "503", "--path", "/v3/security/*", "--times", "1", "--id", "down"],
    );
    assert_eq!(rule["fault"], json!({"kind": "error", "status": 503, "form": "json", "carried_out": false}));
    let plan = json_of(&url, &["fault", "plan", "--requests", "5"]);
    assert_eq!(plan["plan"][0]["strikes"], json!([{"request": 1}]));
    assert_eq!((echo(), echo()), (503, 200));
    assert_eq!(json_of(&url, &["fault", "rm", "down"]), json!({"faults": []}));
    let whole = r#"{"fault": {"kind": "signature", "flaw": {"stale": 600}}}"#;
    let rule = json_of(&url, &["fault", "add", whole, "--path", "/v3/*"]);
    assert_eq!(rule["matches"], json!({"path": "/v3/*"}));
    let same = json_of(&url, &["fault", "add", "signature", "--flaw", "stale=600", "--path", "/v3/*"]);
    assert_eq!((&same["fault"], &same["matches"]), (&rule["fault"], &rule["matches"]));
    json_of(&url, &["fault", "rm", "--all"]);
    assert_eq!(echo(), 200);
    for (arguments, code, words) in [
        (&["fault", "add", "no-such-kind"][..], 4, "unknown variant"),
        (&["fault", "add", "slow-body"], 4, "bytes_per_second"),
        (&["fault", "add", "{"], 2, "the rule is no JSON"),
        (&["fault", "rm", "ghost"], 4, "UNKNOWN_FAULT"),
    ] {
        let refused = at(&url, arguments);
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(code), ""), "{refused:?}");
        assert!(refused.stderr.contains(words), "{refused:?}");
    }
}

#[test]
fn a_payer_signs_pays_and_ends_by_the_numbers_that_the_merchant_knows() {
    let (_sandbox, url) = sandbox();
    shop::pre_sign(&url, "code-1", "用户", NOWHERE);
    let signed = json_of(&url, &["payer", "confirm"]);
    assert_eq!((&signed["state"], &signed["out_contract_code"]), (&json!("SIGNED"), &json!("code-1")));
    let none = at(&url, &["payer", "confirm"]);
    assert_eq!(none.code(), Some(2), "{none:?}");
    assert!(none.stderr.contains("no session is open: name one; `wxpay session ls` lists them"), "{none:?}");

    let session = shop::pre_sign(&url, "code-2", "用户", NOWHERE);
    shop::pre_sign(&url, "code-3", "用户", NOWHERE);
    let two = at(&url, &["payer", "refuse"]);
    assert!(two.stderr.contains("2 sessions are open"), "{two:?}");
    assert_eq!(json_of(&url, &["payer", "refuse", &session])["state"], "refused");
    assert_eq!(json_of(&url, &["payer", "confirm", "code-3", "--openid", "o3"])["openid"], "o3");
    let refused = at(&url, &["payer", "confirm", "code-2"]);
    assert_eq!(refused.code(), Some(4), "{refused:?}");
    assert!(refused.stderr.contains("SESSION_REFUSED"), "{refused:?}");

    let contract = signed["contract_id"].as_str().unwrap();
    assert_eq!(shop::deduct(&url, contract, "1").status(), 200);
    assert_eq!(json_of(&url, &["order", "show", "A1"])["state"], "SUCCESS");
    assert_eq!(json_of(&url, &["order", "ls", "--state", "success"])["orders"][0]["out_trade_no"], "A1");
    assert_eq!(json_of(&url, &["order", "ls", "--state", "closed"]), json!({"orders": []}));
    let paid = at(&url, &["payer", "pay", "A1"]);
    assert!(paid.code() == Some(4) && paid.stderr.contains("ORDER_DECIDED"), "{paid:?}");
    json_of(&url, &["payer", "set", "o3", "--persona", "empty"]);

    let ended = json_of(&url, &["payer", "terminate", "code-1", "--remark", "不想要了"]);
    assert_eq!((&ended["state"], &ended["ended_by"]), (&json!("TERMINATED"), &json!("user")));
    assert_eq!(json_of(&url, &["contract", "show", contract])["state"], "TERMINATED");
    let kept = at(&url, &["payer", "keep", "code-3"]);
    assert!(kept.code() == Some(4) && kept.stderr.contains("NOT_PENDING"), "{kept:?}");
    let unknown = at(&url, &["payer", "terminate", "ghost"]);
    assert_eq!(unknown.code(), Some(4), "{unknown:?}");
    assert!(unknown.stderr.contains("no contract \"ghost\" in this world; `wxpay contract ls`"), "{unknown:?}");
    assert_shown!("contract_ls", text_of(&url, &["contract", "ls"]));
    assert_shown!("session_ls", text_of(&url, &["session", "ls"]));
    assert_shown!("order_ls", text_of(&url, &["order", "ls"]));
    assert_shown!("contract_show", text_of(&url, &["contract", "show", "code-1"]));
}

#[test]
fn an_order_that_waits_is_paid() {
    let (_sandbox, url) = sandbox();
    let body = json!({
        "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000003", "combine_out_trade_no": "W7",
        "sub_orders": [{"mchid": "1900000003", "sub_mchid": "1900000109", "out_trade_no": "A7", "description": "会员", "attach": "a",
            "amount": {"total_amount": 500, "currency": "CNY"}}],
        "combine_payer_info": {"openid": "oPayer"}, "notify_url": NOWHERE,
    });
    let placed = shop::call(&url, "POST", "/v3/combine-transactions/jsapi", &body);
    assert_eq!(placed.status(), 200, "{placed:?}");
    let done = text_of(&url, &["payer", "pay", "1900000109/A7"]);
    assert_eq!(done, "order A7 is SUCCESS: 500 CNY\n");
}

#[test]
fn notifications_are_listed_shown_and_sent_again() {
    let (_sandbox, url) = sandbox();
    let receiver = TcpListener::bind("127.0.0.1:0").unwrap();
    let target = format!("http://{}/notify", receiver.local_addr().unwrap());
    shop::pre_sign(&url, "code-1", "用户", &target);
    json_of(&url, &["payer", "confirm"]);
    let first = http::receive(&receiver);
    let again = |arguments: &[&str]| {
        let resent = json_of(&url, &[&["notify", "resend"], arguments].concat());
        assert_eq!(resent, json!({"resent": [1]}), "{arguments:?}");
        let second = http::receive(&receiver);
        let id = |message: &http::Message| message.json()["id"].clone();
        assert_eq!(id(&first), id(&second));
        assert_ne!(first.header("wechatpay-nonce"), second.header("wechatpay-nonce"), "signed afresh");
    };
    again(&["1"]);
    again(&["--since", "10m"]);
    again(&["--since", "2020-01-01T00:00:00Z"]);
    again(&["1", "--to", &target]);
    let event = json_of(&url, &["notify", "show", "1"])["event_type"].as_str().unwrap().to_owned();
    again(&["--since", "10m", "--event", &event]);
    assert_eq!(json_of(&url, &["notify", "resend", "--since", "10m", "--event", "OTHER"]), json!({"resent": []}));

    let listed = json_of(&url, &["notify", "ls"]);
    assert_eq!(json_of(&url, &["notify", "ls", "--event", &event]), listed);
    assert_eq!(json_of(&url, &["notify", "ls", "--event", "OTHER"]), json!({"notifications": []}));
    assert_eq!(json_of(&url, &["notify", "show", "1"])["payload"]["out_contract_code"], "code-1");
    let unknown = at(&url, &["notify", "show", "99"]);
    assert!(unknown.code() == Some(4) && unknown.stderr.contains("UNKNOWN_NOTIFICATION"), "{unknown:?}");
    let wrong = at(&url, &["notify", "resend", "--since", "soon"]);
    assert!(wrong.code() == Some(2) && wrong.stderr.contains("neither a span such as 10m"), "{wrong:?}");
    assert_shown!("notify_ls", text_of(&url, &["notify", "ls"]));
    assert_shown!("notify_show", text_of(&url, &["notify", "show", "1"]).split("attempt 2").next().unwrap());
}

#[test]
fn a_refused_request_is_told_with_the_reason() {
    let (_sandbox, url) = sandbox();
    let merchant = ReadyMerchant::shipped().unwrap().remove(0);
    let signed = merchant.signed("POST", "/v3/security/echo", r#"{"echo_message":"hello"}"#).unwrap();
    let headers: Vec<_> =
        signed.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    let other = http::call(&url, "POST", "/v3/security/echo", &headers, br#"{ "echo_message": "hello" }"#);
    assert_eq!(other.status(), 401);
    let journal = json_of(&url, &["journal", "--event", "request"]);
    let number = journal["journal"][0]["number"].to_string();
    let shown = json_of(&url, &["journal", "show", &number]);
    assert_eq!((&shown["code"], &shown["request"]["number"]), (&json!("SIGN_ERROR"), &shown["number"]), "{shown}");
    let text = text_of(&url, &["journal", "show", &number]);
    assert!(text.contains("why the signature was refused") && text.contains("request, as it came"), "{text}");
    assert_shown!("journal_show", text.split("request, as it came").next().unwrap());
    let none = at(&url, &["journal", "show", "999"]);
    assert!(none.code() == Some(4) && none.stderr.contains("UNKNOWN_ENTRY"), "{none:?}");
    let since = json_of(&url, &["journal", "--since", &number]);
    assert_eq!(since, json!({"journal": []}));
}

#[test]
fn the_journal_is_followed_until_somebody_stops_it() {
    let (_sandbox, url) = sandbox();
    json_of(&url, &["payer", "set", "o1", "--persona", "empty"]);
    let following = Running::start(&mut wxpay(&["journal", "-f", "--since", "0", "--json", "--base-url", &url]));
    let entry = |line: &str| serde_json::from_str::<Value>(line).unwrap_or_else(|error| panic!("{error} in {line}"));
    assert_eq!(entry(&following.line())["number"], 1);
    json_of(&url, &["payer", "set", "o2", "--persona", "frozen"]);
    let second = entry(&following.line());
    assert_eq!((&second["number"], &second["event"]), (&json!(2), &json!("control")), "{second}");
    let ended = following.stop(Signal::INT);
    assert_eq!(ended.code(), Some(0), "{ended:?}");
    let text = Running::start(&mut wxpay(&["journal", "-f", "--since", "1", "--base-url", &url]));
    let line = text.line();
    assert!(line.contains("#2    control") && line.contains("o2"), "{line}");
    assert_eq!(text.stop(Signal::TERM).code(), Some(0));
    let only = at(&url, &["journal", "--event", "session"]);
    assert_eq!((only.code(), only.stdout.as_str()), (Some(0), ""), "{only:?}");
    assert!(only.stderr.ends_with("nothing happened yet\n"), "{only:?}");
}

#[test]
fn a_reader_of_the_journal_that_outlives_the_sandbox_is_told_so() {
    let (sandbox, url) = sandbox();
    let following = Running::start(&mut wxpay(&["journal", "-f", "--since", "0", "--json", "--base-url", &url]));
    json_of(&url, &["payer", "set", "o1", "--persona", "empty"]);
    following.line();
    sandbox.stop(Signal::TERM);
    let ended = following.finish();
    assert_eq!(ended.code(), Some(7), "{ended:?}");
    assert!(ended.stderr.contains("no sandbox answers at"), "{ended:?}");
}

#[test]
fn what_strangers_wrote_cannot_drive_the_terminal() {
    let (_sandbox, url) = sandbox();
    let hostile = "用户\u{1b}[31m\u{9b}2J\u{7}\r\nERROR";
    shop::pre_sign(&url, "code-1", hostile, NOWHERE);
    json_of(&url, &["payer", "set", "o1", "--persona", "empty"]);
    let session = json_of(&url, &["session", "ls"])["sessions"][0]["id"].as_str().unwrap().to_owned();
    json_of(&url, &["payer", "confirm"]);
    let echo = format!("/v3/security/echo?x=%1b[2J&y={}", "a".repeat(3));
    http::call(&url, "POST", &echo, &[("User-Agent", "\u{1b}[31mred")], hostile.as_bytes());
    let journal = json_of(&url, &["journal", "--event", "request"]);
    let last = journal["journal"].as_array().unwrap().last().unwrap()["number"].to_string();
    for arguments in [
        &["session", "show", &session][..],
        &["session", "ls"],
        &["contract", "ls"],
        &["contract", "show", "code-1"],
        &["notify", "ls"],
        &["notify", "show", "1"],
        &["journal"],
        &["journal", "show", &last],
        &["payer", "terminate", "\u{1b}[31mghost"],
    ] {
        let shown = at(&url, arguments);
        for text in [&shown.stdout, &shown.stderr] {
            let bad = text.chars().find(|letter| letter.is_control() && *letter != '\n');
            assert_eq!(bad, None, "{arguments:?}: {text:?}");
        }
    }
}
