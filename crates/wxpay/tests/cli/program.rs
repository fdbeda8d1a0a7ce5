//! `wxpay run`: the environment, the signals and the exit code of a program that meets the sandbox.

use std::{fs, process::Command};

use rustix::process::Signal;
use serde_json::Value;

use crate::process::{Finished, Running, run, sandbox, wxpay};

/// A sandbox that speaks HTTPS.
fn with_https() -> (Running, String) {
    let sandbox = Running::start(&mut wxpay(&["sandbox", "--json", "--port", "0", "--https"]));
    let ready: Value = serde_json::from_str(&sandbox.line()).unwrap();
    (sandbox, ready["url"].as_str().unwrap().to_owned())
}

fn shell(url: &str, script: &str) -> Finished {
    run(&["run", "--base-url", url, "--", "sh", "-c", script])
}

fn has(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

#[test]
fn a_program_finds_the_sandbox_and_the_keys_in_its_environment() {
    let (_sandbox, url) = with_https();
    let done = shell(&url, "env; cat \"$SSL_CERT_FILE\" \"$WXPAY_PRIVATE_KEY_FILE\"");
    assert_eq!(done.code(), Some(0), "{done:?}");
    for line in [
        format!("HTTPS_PROXY={url}"),
        format!("https_proxy={url}"),
        format!("WXPAY_BASE_URL={url}"),
        "NO_PROXY=127.0.0.1,localhost,::1".into(),
        "WXPAY_MCHID=1900000003".into(),
        "-----BEGIN CERTIFICATE-----".into(),
        "-----BEGIN PRIVATE KEY-----".into(),
    ] {
        assert!(done.stdout.lines().any(|shown| shown == line), "{line} in {done:?}");
    }
    let ca = |name: &str| done.stdout.lines().find_map(|line| line.strip_prefix(&format!("{name}="))).unwrap();
    for name in ["NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"] {
        assert_eq!(ca(name), ca("SSL_CERT_FILE"));
    }
    assert!(!fs::exists(ca("SSL_CERT_FILE")).unwrap(), "the files go with the program");
}

#[test]
fn a_program_that_knows_the_real_host_alone_meets_the_sandbox() {
    if !has("curl") {
        eprintln!("skipped: there is no curl");
        return;
    }
    let (_sandbox, url) = with_https();
    let done = run(&["run", "--base-url", &url, "--", "curl", "-sS", "https://api.mch.weixin.qq.com/v3/certificates"]);
    assert_eq!(done.code(), Some(0), "{done:?}");
    assert_eq!(done.json()["code"], "SIGN_ERROR", "{done:?}");
}

#[test]
fn without_a_sandbox_one_is_started_for_as_long_as_the_program_runs() {
    let done = run(&["run", "--", env!("CARGO_BIN_EXE_wxpay"), "world", "ls", "--json"]);
    assert_eq!(done.code(), Some(0), "{done:?}");
    assert_eq!(done.json()["worlds"][0]["name"], "default");
    let shown = run(&["run", "--", "sh", "-c", "echo $WXPAY_BASE_URL"]);
    let url = shown.stdout.trim();
    let gone = run(&["world", "ls", "--base-url", url]);
    assert!(gone.code() == Some(7) || !shown.stderr.contains("of its own"), "{shown:?} {gone:?}");
}

#[test]
fn the_exit_code_is_that_of_the_program() {
    let (_sandbox, url) = with_https();
    for (script, code) in [("exit 0", 0), ("exit 42", 42), ("kill -KILL $$", 137)] {
        assert_eq!(shell(&url, script).code(), Some(code), "{script}");
    }
}

#[test]
fn signals_are_passed_on() {
    let (_sandbox, url) = with_https();
    for (signal, name) in [(Signal::TERM, "TERM"), (Signal::INT, "INT"), (Signal::HUP, "HUP")] {
        let script = format!("trap 'echo got {name}; exit 3' {name}; echo ready; while :; do sleep 0.05; done");
        let running = Running::start(&mut wxpay(&["run", "--base-url", &url, "--", "sh", "-c", &script]));
        assert_eq!(running.line(), "ready\n");
        let ended = running.stop(signal);
        assert_eq!((ended.code(), ended.stdout), (Some(3), format!("got {name}\n")), "{name}");
    }
}

#[test]
fn arguments_are_the_programs_own() {
    let (_sandbox, url) = with_https();
    let done = run(&["run", "--base-url", &url, "echo", "--json", "-n", "a b", "--", "c"]);
    assert_eq!((done.code(), done.stdout.as_str()), (Some(0), "--json -n a b -- c\n"), "{done:?}");
}

#[test]
fn what_cannot_be_run_is_said() {
    let (_plain, plain) = sandbox();
    let (_sandbox, url) = with_https();
    for (arguments, code, words) in [
        (&["run", "--base-url", &plain, "--", "true"][..], 3, "start it with `wxpay sandbox --https`"),
        (&["run", "--base-url", "http://127.0.0.1:1", "--", "true"], 7, "start one with `wxpay sandbox`"),
        (&["run", "--base-url", &url, "--", "/no/such/program"], 1, "cannot be started"),
        (&["run"], 2, "CMD"),
    ] {
        let refused = run(arguments);
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(code), ""), "{refused:?}");
        assert!(refused.stderr.contains(words), "{refused:?}");
    }
}
