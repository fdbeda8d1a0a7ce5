//! `wxpay demo --keep`

use std::{env, fs, process::Command};

use rustix::process::Signal;
use serde_json::{Value, json};
use wechatpay::{Client, blocking};

use crate::{
    http,
    process::{Running, wxpay},
};

const PRE_SIGN: &str = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";

#[test]
fn the_sandbox_stays_until_it_is_told_to_go_and_takes_its_keys_along() {
    for signal in [Signal::TERM, Signal::INT] {
        let temporary = tempfile::tempdir().unwrap();
        let demo = Running::start(wxpay(&["demo", "--keep", "--json"]).env("TMPDIR", temporary.path()));
        let document = demo.lines_until(|line| line == "}");
        let report: Value = serde_json::from_str(&document).unwrap();
        assert_eq!(report["held"], true);
        assert_eq!(report["sandbox"]["url"], report["url"]);
        for merchant in report["sandbox"]["merchants"].as_array().unwrap() {
            let key = fs::read_to_string(merchant["private_key_file"].as_str().unwrap()).unwrap();
            assert!(key.starts_with("-----BEGIN PRIVATE KEY-----"), "{merchant}");
        }
        let url = report["url"].as_str().unwrap();
        let contracts = http::call(url, "GET", "/sandbox/contracts", &[], b"").json();
        assert_eq!(contracts["contracts"].as_array().unwrap().len(), 4, "the fifth is in another world: {contracts}");

        let ended = demo.stop(signal);
        assert_eq!(ended.code(), Some(0), "{ended:?}");
        assert_eq!((ended.stdout.as_str(), ended.stderr.as_str()), ("", ""), "one document and nothing else");
        assert_eq!(fs::read_dir(temporary.path()).unwrap().count(), 0, "the keys are gone");
    }
}

/// The test calls itself through a shell that has read the printed lines.
#[test]
fn the_printed_exports_are_all_that_a_first_call_needs() {
    const CHILD: &str = "WXPAY_TEST_MAKES_THE_FIRST_CALL";
    if env::var_os(CHILD).is_some() {
        return first_call();
    }
    // A quote and a blank in the path: the lines must be quoted for the shell.
    let keys = tempfile::Builder::new().prefix("it's mine ").tempdir().unwrap();
    let demo = Running::start(&mut wxpay(&["demo", "--keep", "--keys", keys.path().to_str().unwrap()]));
    let text = demo.lines_until(|line| line.ends_with("Stop with Ctrl-C."));
    let exports: String = text.lines().filter(|line| line.starts_with("  export ")).map(|l| format!("{l}\n")).collect();
    assert_eq!(exports.lines().count(), 8, "{text}");

    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{exports}exec \"$0\" \"$@\"")]).arg(env::current_exe().unwrap());
    shell.args(["--exact", "keep::the_printed_exports_are_all_that_a_first_call_needs"]).env(CHILD, "1");
    let called = Running::start(&mut shell).finish();
    assert_eq!(called.code(), Some(0), "{called:?}");
    assert!(called.stdout.contains("1 passed"), "{called:?}");

    let ended = demo.stop(Signal::TERM);
    assert_eq!(ended.code(), Some(0), "{ended:?}");
}

fn first_call() {
    let body = json!({
        "appid": "wxd678efh567hg6787",
        "plan_id": 12535,
        "out_contract_code": "firstcall0001",
        "contract_display_account": "微信代扣用户A",
        "notify_url": "https://yourapp.com/notify",
    });
    let client = blocking::Client::from_env().unwrap();
    let answer: Value = client.chain(PRE_SIGN).post(&body).send().unwrap().parse().unwrap();
    assert_eq!(answer["mchid"], env::var("WXPAY_MCHID").unwrap());
    assert!(answer["pre_entrustweb_id"].is_string(), "{answer}");

    let runtime = tokio::runtime::Runtime::new().unwrap();
    let again = runtime.block_on(async { Client::from_env().unwrap().chain(PRE_SIGN).post(&body).await }).unwrap();
    assert_eq!(again.parse::<Value>().unwrap(), answer, "a repeat within the session gives the same session");
}
