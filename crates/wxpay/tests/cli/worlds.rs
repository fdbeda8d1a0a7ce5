//! Worlds from files, worlds that outlive the sandbox, and seeds.

use std::fs;

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::{
    http,
    process::{Running, run, wxpay},
};

fn start(arguments: &[&str]) -> (Running, String) {
    let sandbox = Running::start(&mut wxpay(&[&["sandbox", "--json"], arguments].concat()));
    let ring: Value = serde_json::from_str(&sandbox.line()).unwrap();
    let url = ring["url"].as_str().unwrap().to_owned();
    (sandbox, url)
}

fn get(url: &str, path: &str) -> Value {
    http::call(url, "GET", path, &[], b"").json()
}

#[test]
fn worlds_are_made_from_files() {
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/../wechatpay-sandbox/worlds/subscription.yaml");
    let directory = tempfile::tempdir().unwrap();
    let own = directory.path().join("own.yaml");
    fs::write(&own, "strict: true\nseed: 7\n").unwrap();
    let (_sandbox, url) = start(&["--world", sample, "--world", own.to_str().unwrap()]);
    let subscription = get(&url, "/sandbox/worlds/subscription");
    assert_eq!((&subscription["seed"], &subscription["settings"]["strict"]), (&json!(20_260_301), &json!(true)));
    let default = get(&url, "/sandbox/worlds/default");
    assert_eq!((&default["seed"], &default["settings"]["strict"]), (&json!(7), &json!(true)));
}

#[test]
fn a_mistake_in_a_file_is_one_line_with_its_place() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("w.yaml");
    fs::write(&file, "name: w\nmerchants:\n  1700000009: {}\n").unwrap();
    let refused = run(&["sandbox", "--world", file.to_str().unwrap()]);
    assert_eq!((refused.code(), refused.stdout.as_str()), (Some(1), ""));
    let expected = format!("error: {}, line 3: merchants.1700000009: ", file.display());
    assert!(refused.stderr.starts_with(&expected) && refused.stderr.lines().count() == 1, "{refused:?}");
}

#[test]
fn worlds_in_a_file_of_data_outlive_the_sandbox_however_it_ends() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("worlds.db");
    let options = ["--data", data.to_str().unwrap(), "--seed", "5"];
    let put = |url: &str, openid: &str| {
        let body = br#"{"persona": "empty"}"#;
        let answer = http::call(url, "PUT", &format!("/sandbox/payers/{openid}"), &[("Sandbox-World", "w")], body);
        assert_eq!(answer.status(), 200);
    };
    for (openid, end) in [("o1", Signal::KILL), ("o2", Signal::TERM), ("o3", Signal::KILL)] {
        let (sandbox, url) = start(&options);
        put(&url, openid);
        sandbox.stop(end);
    }
    let (_sandbox, url) = start(&options);
    let payers = http::call(&url, "GET", "/sandbox/payers", &[("Sandbox-World", "w")], b"").json();
    assert_eq!(payers, json!({"payers": {"o1": "empty", "o2": "empty", "o3": "empty"}}));
    assert_eq!(get(&url, "/sandbox/worlds/default")["seed"], 5);
}
