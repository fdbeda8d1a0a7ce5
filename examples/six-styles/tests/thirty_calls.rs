//! All five seeds are answered in all six styles.
#![allow(clippy::unwrap_used, clippy::panic)]

use stage::{Program, SEEDS_DAY, Stage, bare_program};
use wechatpay_sandbox::Sandbox;

const STYLES: [&str; 6] = ["异步纯链式", "异步声明式", "异步属性式", "同步纯链式", "同步声明式", "同步属性式"];
/// Who calls which seed, and what its answer opens.
const SEEDS: [(&str, &str, &str); 5] = [
    ("000", "3200000001", "session_id"),
    ("001", "1900000003", "pre_entrustweb_id"),
    ("002", "3200000001", "sign_url"),
    ("003", "1900000002", "pre_entrustweb_id"),
    ("004", "1900000002", "pre_entrustweb_id"),
];

#[tokio::test]
async fn each_seed_is_answered_in_each_style() {
    let stage = Stage::with(Sandbox::builder().clock_at(SEEDS_DAY)).await.unwrap();
    for (seed, mchid, opened) in SEEDS {
        let mut program = stage.program(env!("CARGO_BIN_EXE_six-styles"), mchid).unwrap();
        program.arg(seed);
        let (succeeded, text) = Program::start(program).unwrap().end().await.unwrap();
        assert!(succeeded, "{text}");
        let rows: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(rows.len(), STYLES.len(), "{text}");
        for (row, style) in rows.iter().zip(STYLES) {
            let answer = row.trim_start().strip_prefix(style).and_then(|rest| rest.strip_prefix("  200  {"));
            assert!(answer.is_some_and(|answer| answer.contains(&format!("\"{opened}\":\""))), "{style}: {text}");
        }
    }
    let sessions = stage.sandbox.default_world().sessions();
    assert_eq!(sessions.len(), SEEDS.len(), "all styles of a seed ask for the same, so they share its session");
}

#[tokio::test]
async fn a_seed_of_another_kind_of_merchant_is_refused_and_the_program_says_so() {
    let stage = Stage::with(Sandbox::builder().clock_at(SEEDS_DAY)).await.unwrap();
    let mut program = stage.program(env!("CARGO_BIN_EXE_six-styles"), "1900000003").unwrap();
    program.args(["000", "001"]);
    let (succeeded, text) = Program::start(program).unwrap().end().await.unwrap();
    assert!(!succeeded, "{text}");
    assert_eq!(text.matches("WeChat Pay refused: 400 PARAM_ERROR").count(), 6, "{text}");
    assert_eq!(text.matches("  200  ").count(), 6, "{text}");
}

#[tokio::test]
async fn an_unknown_seed_is_told_without_a_call() {
    let mut program = bare_program(env!("CARGO_BIN_EXE_six-styles"));
    let output = program.arg("005").output().await.unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no seed \"005\""));
}
