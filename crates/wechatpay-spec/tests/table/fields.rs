//! Required fields, null, and values of another type.

use serde_json::{Value, json};
use wechatpay_spec::{Field, Kind, check};

use crate::seeds::{all, assert_only, combine, global_mini_program, password_exempt, problems, scheduled};

/// Calls `visit` with the pointer of every field, nested ones too.
fn walk(fields: &'static [Field], parent: &str, visit: &mut impl FnMut(&str, &'static Field)) {
    for field in fields {
        let pointer = format!("{parent}/{}", field.name);
        visit(&pointer, field);
        if let Kind::Object(fields) = field.kind {
            walk(fields, &pointer, visit);
        }
    }
}

/// The body without the field at `pointer`.
fn without(body: &Value, pointer: &str) -> Value {
    let mut body = body.clone();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    body.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name).unwrap();
    body
}

/// The body with another value at `pointer`.
fn with(body: &Value, pointer: &str, value: Value) -> Value {
    let mut body = body.clone();
    *body.pointer_mut(pointer).unwrap() = value;
    body
}

#[test]
fn each_required_field_that_is_missing_is_reported_at_its_pointer() {
    let mut required = Vec::new();
    for seed in all() {
        walk(seed.operation.body, "", &mut |pointer, field| {
            let report = check(seed.operation, &without(&seed.body, pointer));
            if field.required {
                assert_only(&report, pointer, "is required");
                assert_eq!(report.problems[0].value, Value::Null);
                assert!(report.problems[0].issue.contains(field.term));
                required.push(pointer.to_owned());
            }
        });
    }
    // 5 and 5 in the global family, 5 combined, 7 password-free, 6 scheduled and 4 in its schedule.
    assert_eq!(required.len(), 5 + 5 + 5 + 7 + 6 + 4, "{required:?}");
    assert!(required.iter().any(|pointer| pointer == "/deduct_schedule/estimated_deduct_amount/total"));
}

#[test]
fn no_optional_field_is_missed() {
    for seed in all() {
        walk(seed.operation.body, "", &mut |pointer, field| {
            let picks_a_mode = matches!(pointer, "/sub_mchid" | "/sp_appid");
            if !field.required && !picks_a_mode {
                let report = check(seed.operation, &without(&seed.body, pointer));
                assert_eq!(problems(&report), [], "{} without {pointer}", seed.operation.title);
            }
        });
    }
}

#[test]
fn null_is_refused_for_required_and_optional_fields_alike() {
    for seed in all() {
        walk(seed.operation.body, "", &mut |pointer, _| {
            let report = check(seed.operation, &with(&seed.body, pointer, Value::Null));
            assert_only(&report, pointer, "must not be null");
        });
    }
}

#[test]
fn an_empty_text_is_refused() {
    for seed in all() {
        walk(seed.operation.body, "", &mut |pointer, field| {
            if matches!(field.kind, Kind::Text { .. }) {
                let report = check(seed.operation, &with(&seed.body, pointer, json!("")));
                assert_only(&report, pointer, "must not be empty");
            }
        });
    }
}

#[test]
fn a_value_of_another_type_is_refused_and_shown() {
    for seed in all() {
        walk(seed.operation.body, "", &mut |pointer, field| {
            let (words, values) = match field.kind {
                Kind::Text { .. } => ("must be a string", [json!(1), json!(true), json!(["a"]), json!({"a": "b"})]),
                Kind::Integer { .. } => ("must be an integer", [json!("12535"), json!(1.5), json!([1]), json!(true)]),
                Kind::Object(_) => ("must be an object", [json!("{}"), json!([]), json!(0), json!(false)]),
                other => panic!("no seed has {other:?}"),
            };
            for value in values {
                let report = check(seed.operation, &with(&seed.body, pointer, value.clone()));
                assert_only(&report, pointer, words);
                assert_eq!(report.problems[0].value, value);
            }
        });
    }
}

#[test]
fn a_number_with_a_fraction_or_an_exponent_is_no_integer() {
    for text in ["1.0", "1e3", "12535.0", "-0.0"] {
        let value: Value = serde_json::from_str(text).unwrap();
        assert_only(&combine().check_field("plan_id", value), "/plan_id", "must be an integer");
    }
}

#[test]
fn an_integer_is_at_least_1_and_fits_into_64_bits_with_sign() {
    for (seed, name) in [(combine(), "plan_id"), (password_exempt(), "service_id"), (global_mini_program(), "plan_id")]
    {
        let pointer = format!("/{name}");
        assert_eq!(problems(&seed.check_field(name, 1)), []);
        assert_eq!(problems(&seed.check_field(name, i64::MAX)), []);
        for value in [0, -1, i64::MIN] {
            assert_only(&seed.check_field(name, value), &pointer, "must be at least 1");
        }
        for value in [1 << 63, u64::MAX] {
            assert_only(&seed.check_field(name, value), &pointer, "64 bits");
        }
    }
}

#[test]
fn an_amount_is_at_least_1() {
    let seed = scheduled();
    let pointer = "/deduct_schedule/estimated_deduct_amount/total";
    for value in [json!(0), json!(-1)] {
        assert_only(&check(seed.operation, &with(&seed.body, pointer, value)), pointer, "must be at least 1");
    }
    assert_only(&check(seed.operation, &with(&seed.body, pointer, json!("1"))), pointer, "must be an integer");
}

#[test]
fn a_body_that_is_no_object_is_one_problem_at_the_root() {
    for seed in all() {
        for body in [json!(null), json!([]), json!("{}"), json!(1), json!([seed.body])] {
            let report = check(seed.operation, &body);
            assert_only(&report, "", "must be a JSON object");
        }
    }
}

#[test]
fn all_problems_are_reported_in_the_order_of_the_table() {
    let body = json!({
        "notify_url": "http://yourapp.com/notify",
        "contract_display_account": null,
        "out_contract_code": "",
        "plan_id": "12535",
    });
    let report = check(combine().operation, &body);
    let pointers: Vec<_> = problems(&report).into_iter().map(|(pointer, _)| pointer).collect();
    assert_eq!(pointers, ["/appid", "/plan_id", "/out_contract_code", "/contract_display_account", "/notify_url"]);
}

#[test]
fn an_empty_body_misses_every_required_field() {
    for seed in all() {
        let report = check(seed.operation, &json!({}));
        for field in seed.operation.body.iter().filter(|field| field.required) {
            let pointer = format!("/{}", field.name);
            assert!(problems(&report).iter().any(|(found, _)| *found == pointer), "{pointer}: {report:?}");
        }
    }
}
