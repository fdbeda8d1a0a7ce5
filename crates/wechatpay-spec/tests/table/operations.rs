//! What the table says of itself.

use std::collections::HashSet;

use serde_json::Value;
use wechatpay_spec::{
    Content, Field, Host, Kind, Operation, Repeat, Reply, Rule, Version, check, event, event_v2, events, operation,
    operations,
};

use crate::seeds::all;

/// Calls `visit` with each list of fields of the table, nested ones too.
fn lists(visit: &mut impl FnMut(&'static [Field], &str)) {
    for operation in operations() {
        for fields in [operation.variables, operation.query, operation.headers, operation.body, operation.answer] {
            nested(fields, operation.name, visit);
        }
    }
    for event in events() {
        nested(event.resource, event.event_type, visit);
    }
}

fn nested(fields: &'static [Field], of: &str, visit: &mut impl FnMut(&'static [Field], &str)) {
    visit(fields, of);
    for field in fields {
        let mut kind = field.kind;
        while let Kind::List(items) = kind {
            kind = *items;
        }
        if let Kind::Object(fields) | Kind::Encoded(fields) = kind {
            nested(fields, of, visit);
        }
    }
}

#[test]
fn the_table_holds_everything() {
    let operations_of = |version| operations().filter(|operation| operation.version == version).count();
    let events_of = |version| events().filter(|event| event.version == version).count();
    assert_eq!((operations_of(Version::V3), operations_of(Version::V2)), (1016, 129));
    assert_eq!((events_of(Version::V3), events_of(Version::V2)), (102, 10));
}

#[test]
fn no_method_and_path_and_no_name_comes_twice() {
    let (mut places, mut names) = (HashSet::new(), HashSet::new());
    for operation in operations() {
        assert!(places.insert((operation.method, operation.path)), "{} {}", operation.method, operation.path);
        assert!(names.insert(operation.name), "{}", operation.name);
    }
}

#[test]
fn each_operation_and_notification_is_found_by_its_name() {
    for known in operations() {
        assert!(operation(known.name).is_some_and(|found| std::ptr::eq(found, known)), "{}", known.name);
    }
    for known in events() {
        let found = if known.version == Version::V3 { event(known.event_type) } else { event_v2(known.event_type) };
        assert!(found.is_some_and(|found| std::ptr::eq(found, known)), "{}", known.event_type);
    }
    for unknown in ["", "post_v3_security_ech", "POST_V3_SECURITY_ECHO", "zzz", "\u{10ffff}"] {
        assert!(operation(unknown).is_none() && event(unknown).is_none() && event_v2(unknown).is_none(), "{unknown}");
    }
    assert!(event("pap-contract-state-changed").is_none());
    assert!(event_v2("ENTRUST.SIGN").is_none());
}

#[test]
fn every_name_tells_method_and_path() {
    for operation in operations() {
        let path = format!("{}{}", operation.method, operation.path).replace(['{', '}'], "");
        let name = path.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        assert_eq!(operation.name, name);
    }
}

fn without_query(target: &str) -> &str {
    target.split('?').next().unwrap_or_default()
}

#[test]
fn every_path_to_ask_is_a_get_of_the_table() {
    let mut asking = 0;
    for operation in operations() {
        let Some(ask) = operation.ask.map(without_query) else { continue };
        let asked = operations().find(|other| other.path == ask && other.method == "GET");
        assert!(asked.is_some(), "{} asks {ask}", operation.path);
        asking += 1;
    }
    assert!(asking >= 5, "{asking}");
}

#[test]
fn every_placeholder_of_a_path_to_ask_is_a_field_of_the_body_or_the_path() {
    for operation in operations() {
        for name in
            without_query(operation.ask.unwrap_or_default()).split('/').filter_map(|part| part.strip_prefix('{'))
        {
            let name = name.trim_end_matches('}');
            let mut fields = operation.body.iter().chain(operation.variables);
            assert!(fields.any(|field| field.name == name), "{}: {name}", operation.path);
        }
    }
}

#[test]
fn the_variables_are_the_placeholders_of_the_path_in_its_order() {
    for operation in operations() {
        let names: Vec<_> = operation.variables.iter().map(|variable| variable.name).collect();
        let placeholders: Vec<_> =
            operation.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
        assert_eq!(names, placeholders, "{}", operation.path);
        assert_eq!(operation.path.matches('{').count(), placeholders.len(), "{}", operation.path);
    }
}

#[test]
fn every_rule_names_fields_at_the_top() {
    for operation in operations() {
        let fields = if operation.body.is_empty() { operation.query } else { operation.body };
        for rule in operation.rules {
            let names: Vec<&str> = match rule {
                Rule::AnyOf(names) => names.to_vec(),
                Rule::Mode { signs, needs, otherwise } => [*signs, *needs, *otherwise].concat(),
                other => panic!("{other:?}"),
            };
            assert!(!names.is_empty());
            for name in names {
                let field = fields.iter().find(|field| field.name == name);
                assert!(field.is_some_and(|field| !field.required), "{}: {name}", operation.path);
            }
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
fn a_get_changes_nothing() {
    for operation in operations().filter(|operation| operation.method == "GET") {
        assert!(operation.ask.is_none(), "{}", operation.path);
        assert_eq!(operation.repeat, Repeat::Harmless, "{}", operation.path);
    }
}

#[test]
fn an_operation_without_content_has_no_body() {
    for operation in operations() {
        let nothing = operation.content == Content::Nothing;
        assert!(!nothing || operation.body.is_empty(), "{}", operation.path);
        let silent = matches!(operation.reply, Reply::Empty | Reply::File | Reply::Redirect);
        assert!(!silent || operation.answer.is_empty(), "{}", operation.path);
        let files = operation.body.iter().any(|field| matches!(field.kind, Kind::File));
        assert_eq!(files, operation.content == Content::Form, "{}", operation.path);
        let xml = operation.content == Content::Xml || operation.reply == Reply::Xml;
        assert!(!xml || operation.version == Version::V2, "{}", operation.path);
    }
}

#[test]
fn hosts_and_prefixes_are_those_of_the_pages() {
    for path in ["/v3/global/papay/contracts/jsapi-pre-entrust-sign", "/v3/global/certificates"] {
        assert!(operations().filter(|found| found.path == path).all(|found| found.host == Host::HongKong), "{path}");
    }
    for operation in operations() {
        match operation.host {
            Host::Other(host) => {
                let known = ["fraud.mch.weixin.qq.com", "payapp.weixin.qq.com"].contains(&host);
                assert!(known && operation.version == Version::V2, "{}: {host}", operation.path);
            }
            host => assert!(host.primary() != host.secondary()),
        }
        let known = [("", Host::Mainland), ("", Host::HongKong), ("/hk", Host::Mainland), ("/global", Host::HongKong)];
        let other = matches!(operation.host, Host::Other(_)) && operation.prefix.is_empty();
        assert!(other || known.contains(&(operation.prefix, operation.host)), "{}", operation.path);
    }
    assert_eq!(
        (Host::Mainland.primary(), Host::Mainland.secondary()),
        ("api.mch.weixin.qq.com", "api2.mch.weixin.qq.com")
    );
    assert_eq!(
        (Host::HongKong.primary(), Host::HongKong.secondary()),
        ("apihk.mch.weixin.qq.com", "api.mch.weixin.qq.com")
    );
    assert_eq!(Host::Other("a.cn").secondary(), "a.cn");
}

#[test]
fn no_list_of_fields_names_one_twice() {
    let mut visited = 0;
    lists(&mut |fields, of| {
        let mut seen = HashSet::new();
        for field in fields {
            assert!(seen.insert(field.name), "{of}: {}", field.name);
            assert!(!field.name.is_empty(), "{of}");
            visited += 1;
        }
    });
    assert!(visited > 15_000, "{visited}");
}

#[test]
fn every_example_is_json_that_its_field_takes() {
    let mut examples = 0;
    lists(&mut |fields, of| {
        for field in fields {
            let Some(example) = field.example else { continue };
            let value: Value = serde_json::from_str(example).unwrap_or_else(|error| panic!("{of}: {example}: {error}"));
            let report = check(&owner(field), &serde_json::json!({field.name: value}));
            assert_eq!(report.problems, [], "{of}");
            examples += 1;
        }
    });
    assert!(examples > 0);
}

/// An operation whose body is this field.
fn owner(field: &'static Field) -> Operation {
    let mut operation = Operation::new("", "", "");
    operation.body = std::slice::from_ref(field);
    operation
}

#[test]
fn operations_link_to_their_official_pages() {
    let mut silent = 0;
    for operation in operations() {
        // A few pages have no address of their own any more.
        silent += usize::from(operation.links.is_empty());
        for link in operation.links {
            assert!(link.starts_with("https://pay.weixin.qq.com/"), "{}: {link}", operation.path);
        }
        assert!(!operation.title.is_empty(), "{}", operation.path);
    }
    assert!(silent < 40, "{silent}");
}
