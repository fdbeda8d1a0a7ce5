//! What a method and a path lead to.

use wechatpay_spec::{Found, Operation, find, operations};

/// The path of an operation with a value in each placeholder, and what should be found in them.
fn concrete(operation: &'static Operation) -> (String, Vec<(&'static str, String)>) {
    let mut values = Vec::new();
    let segments: Vec<_> = operation
        .path
        .split('/')
        .map(|segment| match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => {
                let value = format!("value{}", values.len());
                values.push((name, value.clone()));
                value
            }
            None => segment.to_owned(),
        })
        .collect();
    (segments.join("/"), values)
}

fn is_nothing(method: &str, path: &str) -> bool {
    matches!(find(method, path), Found::Nothing)
}

#[test]
fn each_operation_is_found_by_its_own_method_and_path() {
    for operation in operations() {
        let (path, expected) = concrete(operation);
        let Found::Operation(found, values) = find(operation.method, &path) else { panic!("{path}") };
        assert!(std::ptr::eq(found, operation), "{path} led to {}", found.path);
        assert_eq!(values, expected, "{path}");
    }
}

#[test]
fn another_method_on_a_known_path_is_told_apart_from_an_unknown_path() {
    for operation in operations() {
        let (path, _) = concrete(operation);
        for method in ["DELETE", "PUT", "PATCH", "post", "get", ""] {
            assert!(matches!(find(method, &path), Found::OtherMethod), "{method} {path}");
        }
    }
    assert!(is_nothing("POST", "/v3/unknown"));
}

#[test]
fn a_literal_segment_wins_over_a_placeholder_whatever_the_method() {
    for name in ["miniprogram-pre-entrust-sign", "jsapi-pre-entrust-sign"] {
        let path = format!("/v3/global/papay/contracts/{name}");
        assert!(matches!(find("POST", &path), Found::Operation(found, _) if found.path == path));
        // Not the query of a contract whose id is `miniprogram-pre-entrust-sign`.
        assert!(matches!(find("GET", &path), Found::OtherMethod), "{path}");
    }
    let Found::Operation(found, values) = find("GET", "/v3/global/papay/contracts/out-contract-code/1") else {
        panic!()
    };
    assert_eq!(found.path, "/v3/global/papay/contracts/out-contract-code/{out_contract_code}");
    assert_eq!(values, [("out_contract_code", "1".to_owned())]);
}

#[test]
fn a_placeholder_keeps_its_percent_encoding() {
    let Found::Operation(_, values) = find("GET", "/v3/global/papay/contracts/%E5%8D%8F%2f1") else { panic!() };
    assert_eq!(values, [("contract_id", "%E5%8D%8F%2f1".to_owned())]);
}

#[test]
fn a_path_with_a_segment_too_many_or_too_few_leads_nowhere() {
    for operation in operations() {
        let (path, _) = concrete(operation);
        for wrong in [
            format!("{path}/"),
            format!("{path}/more"),
            format!("/{path}"),
            path[1..].to_owned(),
            path.to_uppercase(),
            path.replacen("/v3/", "/v2/", 1),
            path.replacen("/v3/", "/v3//", 1),
        ] {
            assert!(is_nothing(operation.method, &wrong), "{wrong}");
        }
    }
}

#[test]
fn an_empty_segment_fills_no_placeholder() {
    for path in [
        "/v3/global/papay/contracts/",
        "/v3/global/papay/contracts/out-contract-code/",
        "/v3/papay/sign/partner/contracts/plan-id//out-contract-code/1",
        "",
        "/",
        "//",
    ] {
        assert!(is_nothing("GET", path), "{path:?}");
    }
}
