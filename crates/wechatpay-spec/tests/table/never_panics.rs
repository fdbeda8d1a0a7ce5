//! Whatever comes from outside, there is an answer.

use std::sync::LazyLock;

use proptest::{collection, prelude::*};
use serde_json::{Number, Value, json};
use wechatpay_spec::{Field, Kind, Operation, check, check_query, check_variables, find, operations};

use crate::seeds::all;

/// Every name of a field that some body or query has, nested ones too.
static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut names = Vec::new();
    for operation in operations() {
        collect(operation.body, &mut names);
        collect(operation.query, &mut names);
    }
    names.sort_unstable();
    names.dedup();
    names
});

fn collect(fields: &'static [Field], names: &mut Vec<&'static str>) {
    for field in fields {
        names.push(field.name);
        if let Kind::Object(fields) | Kind::Encoded(fields) | Kind::List(&Kind::Object(fields)) = field.kind {
            collect(fields, names);
        }
    }
}

/// Any JSON, with names that the table knows among them.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| Number::from_f64(number).map_or(Value::Null, Value::Number)),
        any::<String>().prop_map(Value::from),
        "(http|https)://[\\PC]{0,20}".prop_map(Value::from),
        "[0-9T:+\\-Z.\\[\\]]{0,32}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 8, |inner| {
        let pairs = collection::vec((name(), inner.clone()), 0..8);
        prop_oneof![
            collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            pairs.prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
            // A text that holds JSON.
            inner.prop_map(|inner| Value::from(inner.to_string())),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => proptest::sample::select(NAMES.clone()).prop_map(str::to_owned),
        1 => any::<String>()
    ]
}

fn any_operation() -> impl Strategy<Value = &'static Operation> {
    proptest::sample::select(operations().collect::<Vec<_>>())
}

/// A body with any JSON in each field of the operation, so that every field is looked at.
fn filled(operation: &Operation, value: &Value) -> Value {
    let pairs = operation.body.iter().map(|field| (field.name.to_owned(), value.clone()));
    Value::Object(pairs.collect())
}

/// What a pointer leads to; it leads on into a text that holds JSON.
fn pointed(value: &Value, pointer: &str) -> Option<Value> {
    if let Some(found) = value.pointer(pointer) {
        return Some(found.clone());
    }
    let (cut, text) = pointer
        .match_indices('/')
        .map(|(place, _)| place)
        .chain([pointer.len()])
        .find_map(|cut| Some((cut, value.pointer(&pointer[..cut])?.as_str()?)))?;
    pointed(&serde_json::from_str(text).ok()?, &pointer[cut..])
}

#[test]
fn every_operation_takes_hostile_values_in_every_field() {
    let deep = (0..60).fold(json!(null), |inner, _| json!([inner]));
    let values = [
        json!(null),
        json!(true),
        json!(""),
        json!("{}"),
        json!("{\"a\": [null]}"),
        json!("[\"\\u0000\"]"),
        json!("\u{0}\u{10ffff}"),
        json!(u64::MAX),
        json!(-1),
        json!(0.5),
        json!([]),
        json!([null, {}, [], "", 1]),
        json!({"": null}),
        deep,
    ];
    for operation in operations() {
        for value in &values {
            assert_problems_point_right(operation, &filled(operation, value));
        }
        let _ = check(operation, &json!({}));
        let texts = ["", "0", "-1", "true", "9223372036854775808", "\u{0}", "{}", "汉", "😀"];
        for text in texts {
            let pairs =
                |fields: &'static [Field]| fields.iter().map(|field| (field.name, text.to_owned())).collect::<Vec<_>>();
            let _ = check_query(operation, &pairs(operation.query));
            let _ = check_variables(operation, &pairs(operation.variables));
            let _ = check_variables(operation, &[(text, text.to_owned()), (text, text.to_owned())]);
        }
    }
}

#[track_caller]
fn assert_problems_point_right(operation: &Operation, body: &Value) {
    for problem in check(operation, body).problems {
        let found = pointed(body, &problem.field).unwrap_or_default();
        assert_eq!(found, problem.value, "{}: {}", operation.name, problem.field);
    }
}

proptest! {
    #[test]
    fn checking_any_body_gives_a_report(operation in any_operation(), body in any_json()) {
        assert_problems_point_right(operation, &body);
        assert_problems_point_right(operation, &filled(operation, &body));
    }

    #[test]
    fn checking_a_seed_with_any_value_in_any_field_gives_a_report(name in name(), value in any_json()) {
        for seed in all() {
            let _ = seed.check_field(&name, value.clone());
        }
    }

    #[test]
    fn checking_any_query_gives_a_report(
        operation in any_operation(),
        parameters in collection::vec((name(), any::<String>()), 0..6),
    ) {
        let _ = check_query(operation, &parameters);
        let _ = check_variables(operation, &parameters);
    }

    #[test]
    fn any_method_and_path_lead_somewhere_or_nowhere(
        method in "(GET|POST|\\PC{0,8})",
        operation in any_operation(),
        path in any::<String>(),
        tail in "[/{}%a-z0-9\\-_]{0,60}",
    ) {
        let _ = find(&method, &path);
        let _ = find(&method, &tail);
        let _ = find(&method, &format!("{}/{path}", operation.path));
        let _ = find(&method, &format!("/hk{}{tail}", operation.path));
        let _ = find(&method, &format!("/v3/{tail}"));
    }
}
