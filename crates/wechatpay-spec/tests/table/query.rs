//! Query strings.

use serde_json::json;
use wechatpay_spec::{Note, Report, check_query};

use crate::seeds::{assert_only, operation, problems};

const PARTNER: &str = "/v3/papay/sign/partner/contracts/plan-id/1/out-contract-code/1";
const GLOBAL: &str = "/v3/global/papay/contracts/out-contract-code/1";

fn check(path: &str, parameters: &[(&str, &str)]) -> Report {
    let parameters: Vec<_> = parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    check_query(operation("GET", path), &parameters)
}

#[test]
fn a_right_query_has_no_problems() {
    assert_eq!(problems(&check(PARTNER, &[("sub_mchid", "1900000109")])), []);
    assert_eq!(problems(&check(GLOBAL, &[("appid", "wxd678efh567hg6787"), ("plan_id", "123")])), []);
    assert_eq!(problems(&check("/v3/certificates", &[])), []);
    assert_eq!(problems(&check("/v3/certificates", &[("algorithm_type", "RSA")])), []);
}

#[test]
fn a_missing_parameter_is_named_without_a_slash() {
    assert_only(&check(PARTNER, &[]), "sub_mchid", "is required");
    assert_only(&check(GLOBAL, &[("appid", "wx")]), "plan_id", "is required");
}

#[test]
fn a_number_in_a_query_is_read_as_one() {
    for (text, part) in
        [("0", "at least 1"), ("-1", "at least 1"), ("many", "integer"), ("1.5", "integer"), ("", "integer")]
    {
        assert_only(&check(GLOBAL, &[("appid", "wx"), ("plan_id", text)]), "plan_id", part);
    }
    assert_only(&check(GLOBAL, &[("appid", "wx"), ("plan_id", "9223372036854775808")]), "plan_id", "integer");
}

#[test]
fn a_text_of_digits_stays_a_text() {
    let report = check(PARTNER, &[("sub_mchid", &"1".repeat(33))]);
    assert_only(&report, "sub_mchid", "at most 32 characters");
    assert_eq!(report.problems[0].value, json!("1".repeat(33)));
}

#[test]
fn the_mode_rule_holds_for_a_query_too() {
    assert_only(&check(GLOBAL, &[("plan_id", "1")]), "appid", "is required unless");
    assert_only(&check(GLOBAL, &[("plan_id", "1"), ("sub_mchid", "1")]), "sp_appid", "is required together with");
}

#[test]
fn a_parameter_that_comes_twice_is_refused() {
    let report = check(PARTNER, &[("sub_mchid", "1"), ("sub_mchid", "1")]);
    assert_only(&report, "sub_mchid", "more than once");
}

#[test]
fn an_unknown_parameter_is_noted_plainly_with_the_nearest_name() {
    let report = check(PARTNER, &[("sub_mchid", "1"), ("sub_mchids", "1")]);
    assert_eq!(problems(&report), []);
    let expected = Note::UnknownField { field: "sub_mchids".into(), nearest: Some("sub_mchid") };
    assert_eq!(report.notes, [expected]);
}

#[test]
fn a_parameter_with_slashes_and_tildes_is_named_as_it_stands() {
    let report = check("/v3/certificates", &[("/a~b/", "1"), ("/a~b/", "2")]);
    assert_only(&report, "/a~b/", "more than once");
    let expected = Note::UnknownField { field: "/a~b/".into(), nearest: None };
    assert_eq!(report.notes, [expected]);
}

#[test]
fn the_rules_of_a_body_are_not_asked_of_a_posts_query() {
    let post = operation("POST", "/v3/global/papay/contracts/jsapi-pre-entrust-sign");
    assert_eq!(problems(&check_query::<String>(post, &[])), []);
}
