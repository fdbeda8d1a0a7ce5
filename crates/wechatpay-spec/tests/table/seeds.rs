//! The five pre-sign operations (预签约) with the bodies of their official examples.

use serde_json::{Map, Value};
use wechatpay_spec::{Found, Note, Operation, Report, check, find};

/// An operation with a body that it takes.
#[derive(Debug)]
pub(crate) struct Seed {
    pub(crate) operation: &'static Operation,
    pub(crate) body: Value,
}

impl Seed {
    /// The report on the body after a change.
    pub(crate) fn check_with(&self, change: impl FnOnce(&mut Map<String, Value>)) -> Report {
        let mut body = self.body.clone();
        change(body.as_object_mut().unwrap());
        check(self.operation, &body)
    }

    /// The report on the body with one field set.
    pub(crate) fn check_field(&self, name: &str, value: impl Into<Value>) -> Report {
        self.check_with(|body| {
            body.insert(name.to_owned(), value.into());
        })
    }
}

/// All problems as pairs of pointer and issue.
pub(crate) fn problems(report: &Report) -> Vec<(&str, &str)> {
    report.problems.iter().map(|problem| (problem.field.as_str(), problem.issue.as_str())).collect()
}

/// Asserts that there is one problem, at this pointer, whose words hold `part`.
#[track_caller]
pub(crate) fn assert_only(report: &Report, pointer: &str, part: &str) {
    match problems(report)[..] {
        [(field, issue)] if field == pointer && issue.contains(part) => {}
        ref other => panic!("expected one problem at {pointer} with {part:?}, found {other:?}"),
    }
}

pub(crate) fn operation(method: &str, path: &str) -> &'static Operation {
    match find(method, path) {
        Found::Operation(operation, _) => operation,
        other => panic!("{method} {path}: {other:?}"),
    }
}

pub(crate) fn global_mini_program() -> Seed {
    seed(
        "/v3/global/papay/contracts/miniprogram-pre-entrust-sign",
        include_str!("../seeds/000-global-miniprogram.json"),
    )
}

pub(crate) fn combine() -> Seed {
    seed(
        "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
        include_str!("../seeds/001-combine-papay-miniprogram.json"),
    )
}

pub(crate) fn global_jsapi() -> Seed {
    seed("/v3/global/papay/contracts/jsapi-pre-entrust-sign", include_str!("../seeds/002-global-jsapi.json"))
}

pub(crate) fn password_exempt() -> Seed {
    seed(
        "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
        include_str!("../seeds/003-password-exempt-service-provider-miniprogram.json"),
    )
}

pub(crate) fn scheduled() -> Seed {
    seed(
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
        include_str!("../seeds/004-scheduled-deduct-partner-miniprogram.json"),
    )
}

pub(crate) fn all() -> [Seed; 5] {
    [global_mini_program(), combine(), global_jsapi(), password_exempt(), scheduled()]
}

fn seed(path: &str, body: &str) -> Seed {
    Seed { operation: operation("POST", path), body: serde_json::from_str(body).unwrap() }
}

#[test]
fn each_seed_passes_without_problems() {
    for seed in all() {
        let report = check(seed.operation, &seed.body);
        assert_eq!(problems(&report), [], "{}", seed.operation.title);
        assert!(report.notes.iter().all(|note| matches!(note, Note::MixedModes { .. })), "{:?}", report.notes);
    }
}

#[test]
fn the_seeds_are_the_examples_of_the_specification() {
    for seed in all() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/examples");
        let text = std::fs::read_to_string(format!("{root}{}.json", seed.operation.path)).unwrap();
        let example: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(example.to_string(), seed.body.to_string(), "{}", seed.operation.title);
    }
}

#[test]
fn the_table_knows_exactly_the_fields_of_the_seeds() {
    for seed in all() {
        let known: Vec<_> = seed.operation.body.iter().map(|field| field.name).collect();
        let sent: Vec<_> = seed.body.as_object().unwrap().keys().collect();
        assert_eq!(known, sent, "{}", seed.operation.title);
    }
}

#[test]
fn the_global_seeds_show_both_modes_at_once_and_that_is_noted() {
    for seed in [global_mini_program(), global_jsapi()] {
        let report = check(seed.operation, &seed.body);
        assert!(matches!(&report.notes[..], [Note::MixedModes { others, .. }] if *others == ["appid"]), "{report:?}");
    }
}

#[test]
fn the_seeds_in_their_own_order_and_backwards_mean_the_same() {
    for seed in all() {
        let backwards: Map<String, Value> = seed.body.as_object().unwrap().clone().into_iter().rev().collect();
        assert_eq!(check(seed.operation, &Value::Object(backwards)), check(seed.operation, &seed.body));
    }
}
