//! What the table says of itself.

use std::collections::HashSet;

use wechatpay_spec::{Field, Host, Kind, Repeat, operations};

use crate::seeds::all;

#[test]
fn no_method_and_path_comes_twice() {
    let mut seen = HashSet::new();
    for operation in operations() {
        assert!(seen.insert((operation.method, operation.path)), "{} {}", operation.method, operation.path);
    }
    assert!(seen.len() >= 11, "{}", seen.len());
}

#[test]
fn every_path_to_ask_is_a_get_of_the_table() {
    for operation in operations() {
        let Some(ask) = operation.ask else { continue };
        let asked = operations().find(|other| other.path == ask);
        assert!(asked.is_some_and(|asked| asked.method == "GET"), "{} asks {ask}", operation.path);
    }
}

#[test]
fn every_placeholder_of_a_path_to_ask_is_a_field_of_the_body() {
    for operation in operations() {
        for name in operation.ask.unwrap_or_default().split('/').filter_map(|part| part.strip_prefix('{')) {
            let name = name.trim_end_matches('}');
            assert!(operation.body.iter().any(|field| field.name == name), "{}: {name}", operation.path);
        }
    }
}

#[test]
fn each_pre_sign_can_be_repeated_by_its_number_and_asked_for() {
    for seed in all() {
        assert_eq!(seed.operation.repeat, Repeat::ByNumber("out_contract_code"));
        assert!(seed.operation.ask.is_some());
    }
}

#[test]
fn a_number_that_makes_repeats_safe_is_a_required_field_of_the_body() {
    for operation in operations() {
        if let Repeat::ByNumber(name) = operation.repeat {
            assert!(operation.body.iter().any(|field| field.name == name && field.required), "{}", operation.path);
        }
    }
}

#[test]
fn a_get_has_no_body_and_changes_nothing() {
    for operation in operations().filter(|operation| operation.method == "GET") {
        assert!(operation.body.is_empty() && operation.ask.is_none(), "{}", operation.path);
        assert_eq!(operation.repeat, Repeat::Harmless, "{}", operation.path);
    }
}

#[test]
fn the_global_family_lives_in_hong_kong_and_all_others_on_the_mainland() {
    for operation in operations() {
        let expected = if operation.path.starts_with("/v3/global/") { Host::HongKong } else { Host::Mainland };
        assert_eq!(operation.host, expected, "{}", operation.path);
    }
    assert_eq!(
        (Host::Mainland.primary(), Host::Mainland.secondary()),
        ("api.mch.weixin.qq.com", "api2.mch.weixin.qq.com")
    );
    assert_eq!(
        (Host::HongKong.primary(), Host::HongKong.secondary()),
        ("apihk.mch.weixin.qq.com", "api.mch.weixin.qq.com")
    );
}

#[test]
fn no_list_of_fields_names_one_twice() {
    fn check(fields: &'static [Field], of: &str) {
        let mut seen = HashSet::new();
        for field in fields {
            assert!(seen.insert(field.name), "{of}: {}", field.name);
            assert!(!field.name.is_empty(), "{of}: {}", field.name);
            match field.kind {
                Kind::Object(fields) | Kind::Encoded(fields) | Kind::List(&Kind::Object(fields)) => check(fields, of),
                _ => {}
            }
        }
    }
    for operation in operations() {
        for fields in [operation.variables, operation.query, operation.body, operation.answer] {
            check(fields, operation.path);
        }
    }
}

#[test]
fn every_operation_links_to_its_official_page() {
    for operation in operations() {
        assert!(operation.links[0].starts_with("https://pay.weixin.qq.com/doc/"), "{}", operation.path);
        assert!(!operation.title.is_empty());
    }
}
