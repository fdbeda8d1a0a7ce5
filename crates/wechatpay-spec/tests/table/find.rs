//! What a method and a path lead to.

use wechatpay_spec::{Found, Operation, Version, find, operations};

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

/// Method and path without the names of its placeholders.
fn place(operation: &Operation) -> (&'static str, String) {
    let segments = operation.path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    (operation.method, segments.collect::<Vec<_>>().join("/"))
}

/// The first operation at the place of this one.
fn first(operation: &'static Operation) -> &'static Operation {
    operations().find(|other| place(other) == place(operation)).unwrap()
}

fn is_nothing(method: &str, path: &str) -> bool {
    matches!(find(method, path), Found::Nothing)
}

#[track_caller]
fn found(method: &str, path: &str) -> (&'static Operation, Vec<(&'static str, String)>) {
    match find(method, path) {
        Found::Operation(operation, values) => (operation, values),
        other => panic!("{method} {path}: {other:?}"),
    }
}

#[test]
fn each_operation_is_found_by_its_own_method_and_path() {
    let mut hidden = Vec::new();
    for operation in operations() {
        let (path, expected) = concrete(operation);
        let (found, values) = found(operation.method, &path);
        if !std::ptr::eq(found, operation) {
            assert!(std::ptr::eq(found, first(operation)), "{path} led to {}", found.path);
            hidden.push(operation.path);
            continue;
        }
        assert_eq!(values, expected, "{path}");
    }
    // Both stand at one place; nothing but the name of the placeholder tells them apart.
    assert_eq!(hidden, ["/v3/apply4subject/applyment/{business_code}/cancel"]);
}

#[test]
fn each_template_leads_to_its_own_operation() {
    for operation in operations() {
        let (found, values) = found(operation.method, operation.path);
        assert!(std::ptr::eq(found, operation), "{} led to {}", operation.path, found.path);
        for (name, value) in values {
            assert_eq!(value, format!("{{{name}}}"));
        }
    }
}

#[test]
fn a_prefix_may_be_written_but_no_other() {
    let mut prefixed = 0;
    for operation in operations() {
        let (path, _) = concrete(operation);
        for prefix in ["/hk", "/global", "/other"] {
            let known = find(operation.method, &format!("{prefix}{path}"));
            if operation.prefix == prefix {
                assert!(
                    matches!(known, Found::Operation(found, _) if std::ptr::eq(found, operation)),
                    "{prefix}{path}"
                );
                prefixed += 1;
            } else {
                assert!(
                    !matches!(known, Found::Operation(found, _) if std::ptr::eq(found, operation)),
                    "{prefix}{path}"
                );
            }
        }
    }
    assert!(prefixed > 20, "{prefixed}");
    assert!(is_nothing("POST", "/global/v3/merchants/1/2"));
    assert!(is_nothing("GET", "/hk/v3/certificates"));
    assert!(is_nothing("GET", "/hk/hk/v3/merchants"));
}

#[test]
fn another_method_on_a_known_path_is_told_apart_from_an_unknown_path() {
    for operation in operations() {
        let (path, _) = concrete(operation);
        for method in ["HEAD", "TRACE", "post", "get", ""] {
            assert!(matches!(find(method, &path), Found::OtherMethod), "{method} {path}");
            let prefixed = format!("{}{path}", operation.prefix);
            assert!(matches!(find(method, &prefixed), Found::OtherMethod), "{method} {prefixed}");
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
    let (operation, values) = found("GET", "/v3/global/papay/contracts/out-contract-code/1");
    assert_eq!(operation.path, "/v3/global/papay/contracts/out-contract-code/{out_contract_code}");
    assert_eq!(values, [("out_contract_code", "1".to_owned())]);
}

#[test]
fn a_placeholder_is_tried_where_the_literal_segment_leads_nowhere() {
    let (operation, values) = found("POST", "/v3/global/papay/contracts/jsapi-pre-entrust-sign/terminate");
    assert_eq!(operation.path, "/v3/global/papay/contracts/{contract_id}/terminate");
    assert_eq!(values, [("contract_id", "jsapi-pre-entrust-sign".to_owned())]);
}

#[test]
fn the_values_put_into_the_template_give_the_path_again() {
    let mut tried_placeholders_after_literals = 0;
    for operation in operations() {
        let segments: Vec<_> = operation.path.split('/').collect();
        // Literals of other operations in place of each placeholder lead the router astray first.
        for place in (0..segments.len()).filter(|place| segments[*place].starts_with('{')) {
            for other in operations() {
                let theirs: Vec<_> = other.path.split('/').collect();
                if theirs.get(..place) != Some(&segments[..place])
                    || theirs.get(place).is_none_or(|s| s.starts_with('{'))
                {
                    continue;
                }
                let mut path = segments.clone();
                path[place] = theirs[place];
                let path = path.join("/");
                let Found::Operation(found, values) = find(operation.method, &path) else { continue };
                let filled = values
                    .iter()
                    .fold(found.path.to_owned(), |path, (name, value)| path.replacen(&format!("{{{name}}}"), value, 1));
                assert_eq!((filled, values.len()), (path, found.variables.len()));
                tried_placeholders_after_literals += usize::from(std::ptr::eq(found, operation));
            }
        }
    }
    assert!(tried_placeholders_after_literals > 20, "{tried_placeholders_after_literals}");
}

#[test]
fn v2_has_its_paths_too() {
    let (operation, values) = found("GET", "/papay/entrustweb");
    assert_eq!((operation.version, operation.name, values.len()), (Version::V2, "get_papay_entrustweb", 0));
    assert!(is_nothing("GET", "/v2/papay/entrustweb"));
}

#[test]
fn a_placeholder_keeps_its_percent_encoding() {
    let (_, values) = found("GET", "/v3/global/papay/contracts/%E5%8D%8F%2f1");
    assert_eq!(values, [("contract_id", "%E5%8D%8F%2f1".to_owned())]);
}

#[test]
fn a_path_with_a_segment_too_many_or_too_few_leads_nowhere() {
    for operation in operations() {
        let (path, _) = concrete(operation);
        for wrong in [
            format!("{path}/"),
            format!("/{path}"),
            path[1..].to_owned(),
            path.to_uppercase(),
            format!("/v3/{path}"),
            format!("/v2{path}"),
            format!("/v3//{}", path.trim_start_matches("/v3/")),
        ] {
            assert!(is_nothing(operation.method, &wrong), "{wrong}");
        }
        let longer = format!("{path}/more");
        if let Found::Operation(found, _) = find(operation.method, &longer) {
            assert_eq!(found.path.split('/').count(), longer.split('/').count(), "{longer}");
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
        "/hk",
        "/hk/",
        "/global",
    ] {
        assert!(is_nothing("GET", path), "{path:?}");
    }
}

#[test]
fn endless_paths_are_no_burden() {
    for part in ["/", "/v3", "/hk", "/v3/global/papay/contracts/1", "/{contract_id}"] {
        let path = part.repeat(100_000);
        for start in ["", "/v3", "/hk", "/v3/global/papay/contracts"] {
            assert!(is_nothing("GET", &format!("{start}{path}")), "{start}{part}…");
        }
    }
}
