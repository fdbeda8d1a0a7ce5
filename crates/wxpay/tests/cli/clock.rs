//! `wxpay clock`

use std::{fs, os::unix::fs::PermissionsExt as _};

use crate::process::{Running, run, sandbox, wxpay};

#[test]
fn a_clock_is_set_stopped_moved_and_put_back() {
    let (_sandbox, url) = sandbox();
    let clock = |arguments: &[&str]| {
        let shown = run(&[&["clock", "--base-url", &url, "--json"], arguments].concat());
        assert_eq!(shown.code(), Some(0), "{shown:?}");
        shown.json()
    };
    assert_eq!(clock(&["set", "2030-01-31T10:00:00+08:00"])["frozen"], false);
    assert_eq!(clock(&["freeze"])["frozen"], true);
    let moved = clock(&["advance", "30d"]);
    assert!(moved["time"]["now"].as_str().unwrap().starts_with("2030-03-02T10:00:0"), "{moved}");
    assert!(clock(&[])["now"].as_str().unwrap().starts_with("2030-03-02T10:00:0"));
    assert_eq!(clock(&["run"])["frozen"], false);
    assert!(!clock(&["reset"])["now"].as_str().unwrap().starts_with("2030"));
}

#[test]
fn what_happened_on_the_way_is_told_in_lines() {
    let (_sandbox, url) = sandbox();
    let shown = run(&["clock", "set", "2030-01-31T10:00:00+08:00", "--base-url", &url]);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    assert!(shown.stdout.starts_with("2030-01-31T10:00:0") && shown.stdout.contains("runs"), "{shown:?}");
    let profile = format!("profile sandbox (built in): mchid 1900000003, {url}\n");
    assert_eq!(shown.stderr, profile);
    let shown = run(&["clock", "advance", "1d", "--base-url", &url]);
    assert!(shown.stdout.contains("2030-02-01T10:00:0"), "{shown:?}");
}

#[test]
fn a_span_that_is_none_is_refused_in_the_words_of_the_sandbox() {
    let (_sandbox, url) = sandbox();
    let refused = run(&["clock", "advance", "soon", "--base-url", &url]);
    assert_eq!((refused.code(), refused.stdout.as_str()), (Some(4), ""), "{refused:?}");
    assert!(refused.stderr.contains("error: the sandbox refuses: ") && refused.stderr.contains("30d"), "{refused:?}");
}

#[test]
fn without_a_sandbox_the_way_to_one_is_named() {
    let refused = run(&["clock", "--base-url", "http://127.0.0.1:1"]);
    assert_eq!(refused.code(), Some(7), "{refused:?}");
    assert!(refused.stderr.contains("start one with `wxpay sandbox`"), "{refused:?}");
}

#[test]
fn an_error_is_json_where_json_is_asked_for() {
    let refused = run(&["--json", "clock", "--base-url", "http://127.0.0.1:1"]);
    assert_eq!((refused.code(), refused.stdout.as_str()), (Some(7), ""), "{refused:?}");
    let error: serde_json::Value = serde_json::from_str(refused.stderr.lines().last().unwrap()).unwrap();
    assert_eq!((&error["error"]["kind"], &error["error"]["exit"]), (&"network".into(), &7.into()), "{error}");
}

#[test]
fn a_sandbox_with_fresh_keys_leaves_a_configuration_that_other_commands_need_nothing_more_than() {
    let directory = tempfile::tempdir().unwrap();
    let keys = directory.path().to_str().unwrap();
    let sandbox = Running::start(&mut wxpay(&["sandbox", "--json", "--port", "0", "--fresh-keys", "--keys", keys]));
    sandbox.line();
    let config = directory.path().join("wxpay.toml");
    assert_eq!(fs::metadata(&config).unwrap().permissions().mode() & 0o777, 0o600, "it holds a key");
    let config = config.to_str().unwrap();
    let shown = run(&["config", "--config", config, "--json"]);
    assert_eq!((&shown.json()["profile"], &shown.json()["keys"]), (&"ecommerce_platform".into(), &"sandbox".into()));
    let shown = run(&["clock", "--config", config, "--profile", "direct"]);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    assert!(shown.stderr.starts_with("profile direct ("), "{shown:?}");
}
