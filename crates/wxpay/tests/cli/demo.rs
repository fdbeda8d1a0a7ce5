//! `wxpay demo`

use serde_json::{Value, json};

use crate::process::{Running, run, wxpay};

/// What differs from run to run.
const VOLATILE: [(&str, &str); 10] = [
    (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
    (r" +\d+\.\d ms  \w+", "  MILLISECONDS  SESSION"),
    (r"in \d+\.\d\d s\.", "in SECONDS s."),
    (r"T(10|08|00):\d\d:\d\d(\.\d+)?\+08:00", "THH:MM:SS+08:00"),
    (r"4200\d{24}", "TRANSACTION"),
    (r"EV-\d{25}", "EVENT"),
    (r#"("(?:session_id|pre_entrustweb_id)":)"\w+""#, r#"$1"SESSION""#),
    (r"os_session_id=\d+", "os_session_id=SESSION"),
    (r#"("contract_id":)"(?:Wx)?\d+""#, r#"$1"CONTRACT""#),
    (r"(contract_id|query  ) (?:Wx)?\d+", "$1 CONTRACT"),
];

#[test]
fn it_takes_five_contracts_from_thirty_calls_to_a_verified_notification() {
    let demo = run(&["demo"]);
    assert_eq!(demo.code(), Some(0), "{demo:?}");
    assert_eq!(demo.stderr, "");
    insta::with_settings!({ filters => VOLATILE }, {
        insta::assert_snapshot!("demo", demo.stdout);
    });
}

#[test]
fn a_pipe_gets_no_colours() {
    let demo = run(&["demo"]);
    assert!(!demo.stdout.contains('\u{1b}') && !demo.stderr.contains('\u{1b}'), "{demo:?}");
}

#[test]
fn a_proxy_in_the_environment_does_not_come_between() {
    let mut command = wxpay(&["demo"]);
    for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
        command.env(name, "http://127.0.0.1:9");
    }
    let demo = Running::start(&mut command).finish();
    assert_eq!(demo.code(), Some(0), "{demo:?}");
}

#[test]
fn json_is_one_document_in_which_all_held() {
    let demo = run(&["demo", "--json"]);
    assert_eq!((demo.code(), demo.stderr.as_str()), (Some(0), ""), "{demo:?}");
    let report = demo.json();
    assert_eq!(report["held"], true);
    assert!(report["verdict"].as_str().unwrap().starts_with("All held: 30 calls"), "{}", report["verdict"]);
    assert_eq!(report.get("sandbox"), None, "the sandbox is gone, so nobody can call it");
    assert_eq!(each(&report, |seed| seed["seed"].clone()), ["000", "001", "002", "003", "004"]);
    assert!(each(&report, |seed| seed["problem"].clone()).iter().all(Value::is_null), "{report}");
}

#[test]
fn six_styles_get_one_and_the_same_answer() {
    let report = run(&["demo", "--json"]).json();
    for seed in report["seeds"].as_array().unwrap() {
        let calls = seed["calls"].as_array().unwrap();
        let mut styles: Vec<_> = calls.iter().map(|call| call["style"].as_str().unwrap()).collect();
        styles.sort_unstable();
        styles.dedup();
        assert_eq!((calls.len(), styles.len()), (6, 6), "{seed}");
        let mut request_ids: Vec<_> = calls.iter().map(|call| call["request_id"].as_str().unwrap()).collect();
        request_ids.sort_unstable();
        request_ids.dedup();
        assert_eq!(request_ids.len(), 6, "six calls went out, none is a copy of another: {seed}");
        for call in calls {
            assert_eq!(call["status"], 200);
            assert_eq!(call["answer"], calls[0]["answer"]);
            assert_eq!(call["launch"], calls[0]["launch"]);
            assert!(call["milliseconds"].is_number());
        }
    }
}

#[test]
fn each_seed_launches_notifies_and_is_signed_as_its_page_says() {
    let report = run(&["demo", "--json"]).json();
    let launches = each(&report, |seed| seed["calls"][0]["launch"]["kind"].clone());
    assert_eq!(launches, ["miniProgram", "miniProgram", "redirect", "miniProgram", "miniProgram"]);
    let events = each(&report, |seed| seed["notification"]["event_type"].clone());
    assert_eq!(events, ["PAPAY.SIGN", "ECOMMERCE_ENTRUST.SIGN", "PAPAY.SIGN", "ENTRUST.SIGN", "ENTRUST.SIGN"]);
    assert_eq!(each(&report, |seed| seed["contract"]["state"].clone()), ["SIGNED"; 5]);
    for seed in report["seeds"].as_array().unwrap() {
        let (payer, told, found) = (&seed["payer"], &seed["notification"], &seed["contract"]);
        assert_eq!(payer["contract_id"], found["contract_id"], "{seed}");
        assert_eq!(payer["event_id"], told["id"], "{seed}");
        assert_eq!(told["content"]["out_contract_code"], found["out_contract_code"], "{seed}");
    }
    let ids = each(&report, |seed| seed["contract"]["contract_id"].clone());
    assert!(ids.iter().enumerate().all(|(at, id)| !ids[..at].contains(id)), "five contracts, not one: {}", json!(ids));
}

fn each(report: &Value, what: impl Fn(&Value) -> Value) -> Vec<Value> {
    report["seeds"].as_array().unwrap().iter().map(what).collect()
}
