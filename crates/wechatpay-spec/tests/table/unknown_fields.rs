//! Fields that an operation does not have: no fault, but their author would want to know.

use serde_json::json;
use wechatpay_spec::{Note, Report, check};

use crate::seeds::{combine, problems, scheduled};

/// Pointer and nearest name of the only unknown field.
#[track_caller]
fn only_unknown(report: &Report) -> (&str, Option<&'static str>) {
    match &report.notes[..] {
        [Note::UnknownField { field, nearest }] => (field, *nearest),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_unknown_field_is_noted_with_the_nearest_name() {
    for (name, nearest) in [
        ("out_contract_cod", Some("out_contract_code")),
        ("outContractCode", Some("out_contract_code")),
        ("contract_displayaccount", Some("contract_display_account")),
        ("notifyurl", Some("notify_url")),
        ("plan_ids", Some("plan_id")),
        ("attach", None),
        ("x", None),
        ("", None),
    ] {
        let report = combine().check_field(name, 1);
        assert_eq!(problems(&report), [], "{name}");
        assert_eq!(only_unknown(&report), (format!("/{name}").as_str(), nearest), "{name}");
    }
}

#[test]
fn a_misspelt_required_field_is_both_missing_and_noted() {
    let report = combine().check_with(|body| {
        let value = body.remove("out_contract_code").unwrap();
        body.insert("out_contract_cod".into(), value);
    });
    assert_eq!(problems(&report).len(), 1);
    assert_eq!(report.problems[0].field, "/out_contract_code");
    assert_eq!(only_unknown(&report), ("/out_contract_cod", Some("out_contract_code")));
}

#[test]
fn an_unknown_field_deep_inside_has_its_whole_pointer() {
    let mut seed = scheduled();
    seed.body["deduct_schedule"]["estimated_deduct_amount"]["currenc"] = json!("CNY");
    let report = check(seed.operation, &seed.body);
    assert_eq!(only_unknown(&report), ("/deduct_schedule/estimated_deduct_amount/currenc", Some("currency")));
}

#[test]
fn a_name_with_slashes_and_tildes_is_escaped_in_the_pointer() {
    let report = combine().check_field("a/b~c", 1);
    let (pointer, _) = only_unknown(&report);
    assert_eq!(pointer, "/a~1b~0c");
    let body = json!({"a/b~c": 7});
    assert_eq!(body.pointer(pointer), Some(&json!(7)));
}

#[test]
fn an_endless_name_has_no_nearest_one() {
    let name = "out_contract_code".repeat(10_000);
    assert_eq!(only_unknown(&combine().check_field(&name, 1)).1, None);
}

#[test]
fn an_unknown_field_may_hold_null() {
    let report = combine().check_field("attach", json!(null));
    assert_eq!(problems(&report), []);
}
