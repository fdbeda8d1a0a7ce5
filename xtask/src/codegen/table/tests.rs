use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::Result;
use serde_json::{Value, json};

use super::FOLDER;
use crate::{
    codegen::names::Names,
    spec::{self, Spec},
};

fn files(spec: &Spec) -> Result<BTreeMap<PathBuf, String>> {
    super::files(spec, &Names::default())
}

/// A specification with these path items and notifications, read as from files.
fn spec(items: &[(&str, Value)]) -> Spec {
    let folder = tempfile::tempdir().unwrap();
    for (name, item) in items {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, crate::yaml::write(item).unwrap()).unwrap();
    }
    spec::load(folder.path()).unwrap()
}

fn object(required: &[&str], properties: &Value) -> Value {
    json!({"type": "object", "required": required, "properties": properties})
}

fn amount() -> Value {
    object(&["total"], &json!({"total": {"type": "integer", "format": "int64", "minimum": 1, "description": "总金额"}}))
}

/// One operation under `spec/paths`, by place and `operationId`.
fn get(id: &str) -> Value {
    let answer = object(&[], &json!({"id": {"type": "string", "description": "单号"}}));
    json!({"get": {
        "operationId": id,
        "summary": "查询",
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": answer}}}},
    }})
}

fn pay() -> Value {
    let body = object(
        &["plan_id", "amount"],
        &json!({
            "plan_id": {"type": "integer", "format": "int64", "minimum": 1, "description": "模板ID"},
            "code": {"type": "string", "maxLength": 32, "pattern": "^[0-9A-Za-z]+$", "examples": ["a1"]},
            "amount": amount(),
            "refund": amount(),
            "names": {"type": "array", "items": {"type": "string", "enum": ["A", "B"]}},
            "secret": {"type": "string", "contentEncoding": "base64", "x-encrypted": "platform-key"},
            "meta": {"type": "string", "contentMediaType": "application/json", "contentSchema": amount()},
        }),
    );
    json!({"post": {
        "operationId": "post_v3_pay_plan_id",
        "summary": "支付 [新]",
        "externalDocs": {"url": "https://pay.weixin.qq.com/doc/1"},
        "servers": [{"url": "https://api.mch.weixin.qq.com/hk"}],
        "x-repeat": "code",
        "x-ask": "/v3/pay/{plan_id}",
        "x-session-seconds": 600,
        "x-roles": ["direct", "service-provider"],
        "x-rules": [{"any-of": ["code", "refund"]}],
        "x-errors": [{"status": 403, "code": "NO_AUTH", "when": "never"}],
        "parameters": [
            {"in": "path", "name": "plan_id", "required": true, "schema": {"type": "integer", "format": "int64"}},
        ],
        "requestBody": {"required": true, "content": {"application/json": {"schema": body}}},
        "responses": {"204": {"description": "没有"}},
    }})
}

/// What a family's file says, without regard to line breaks.
fn family(spec: &Spec, name: &str) -> String {
    let files = files(spec).unwrap();
    files[&Path::new(FOLDER).join(name)].split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_operation_says_what_is_known_and_leaves_the_rest() {
    let mut query = get("get_v3_pay_plan_id");
    query["get"]["parameters"] = pay()["post"]["parameters"].clone();
    let mut item = pay();
    item["get"] = query["get"].clone();
    let text = family(&spec(&[("paths/v3/pay/{plan_id}.yaml", item)]), "v3/pay.rs");
    let expected = r#"/// 支付 \[新\]: `POST /v3/pay/{plan_id}`.
        ///
        /// <https://pay.weixin.qq.com/doc/1>
        pub static POST_PLAN_ID: Operation = Operation {
            title: "支付 [新]",
            prefix: "/hk",
            links: &["https://pay.weixin.qq.com/doc/1"],
            roles: &[Role::Direct, Role::ServiceProvider],
            repeat: Repeat::ByNumber("code"),
            ask: Some("/v3/pay/{plan_id}"),
            session: Some(600),
            variables: POST_PLAN_ID_VARIABLES,
            content: Content::Json,
            body: &[
                Field::integer("plan_id", "模板ID").least(1).required(),
                Field::text("code", "").longest(32).format(Format::Alphanumeric).example("\"a1\""),
                Field::object("amount", "", AMOUNT).required(),
                Field::object("refund", "", AMOUNT),
                Field::list("names", "", &Kind::TEXT.values(NAMES_VALUES)),
                Field::of("secret", "", Kind::Sealed(Seal::PlatformKey)),
                Field::of("meta", "", Kind::Encoded(AMOUNT)),
            ],
            rules: &[ Rule::AnyOf(&["code", "refund"]), ],
            errors: &[ ErrorCode::new(403, "NO_AUTH", "never"), ],
            ..Operation::new("post_v3_pay_plan_id", "POST", "/v3/pay/{plan_id}")
        };"#;
    let expected = expected.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(&expected), "{text}");
    assert!(text.contains(r#"static AMOUNT: &[Field] = &[ Field::integer("total", "总金额").least(1).required(), ];"#));
    assert!(text.contains(r#"static NAMES_VALUES: &[&str] = &[ "A", "B", ];"#));
    assert!(text.contains("repeat: Repeat::Harmless, variables: POST_PLAN_ID_VARIABLES, answer: &["), "{text}");
}

#[test]
fn a_second_run_writes_the_same() {
    let spec = spec(&[("paths/v3/pay.yaml", get("get_v3_pay")), ("paths/v2/pay/order.yaml", get("get_pay_order"))]);
    assert_eq!(files(&spec).unwrap(), files(&spec).unwrap());
}

#[test]
fn names_that_come_twice_are_told() {
    for (items, part) in [
        (vec![("paths/v3/a/b.yaml", get("one")), ("paths/v3/a/c.yaml", get("one"))], "two operations are called one"),
        (vec![("paths/v3/a/b-c.yaml", get("one")), ("paths/v3/a/b_c.yaml", get("two"))], "is called GET_B_C as well"),
        (vec![("paths/v3/a-b.yaml", get("one")), ("paths/v3/a_b.yaml", get("two"))], "want the file v3/a_b.rs"),
    ] {
        let error = files(&spec(&items)).unwrap_err().to_string();
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn what_points_nowhere_is_told() {
    for (name, value, part) in [
        ("x-ask", json!("/v3/a/nothing"), "asks /v3/a/nothing"),
        ("x-roles", json!(["anybody"]), "the role anybody is not known"),
        ("servers", json!([{"url": "http://a.cn"}]), "no https:// URL"),
    ] {
        let mut item = get("one");
        item["get"][name] = value;
        let error = files(&spec(&[("paths/v3/a/b.yaml", item)])).unwrap_err();
        assert!(format!("{error:#}").contains(part), "{error:#}");
    }
}

#[test]
fn the_tree_leads_through_literals_and_placeholders() {
    let spec = spec(&[
        ("paths/v3/a/b.yaml", get("one")),
        ("paths/v3/a/c.yaml", get("two")),
        ("paths/v2/a/b.yaml", get("three")),
    ]);
    let trie = super::trie::trie(&spec.operations).unwrap();
    // The root has `a` and `v3`; what ends at a node is told by its number, v2 first.
    let edges: Vec<&str> = trie.edges.iter().map(|(segment, _)| segment.as_str()).collect();
    assert_eq!(edges, ["a", "v3", "b", "a", "b", "c"]);
    assert_eq!(trie.ends, [0, 1, 2]);
    assert_eq!((trie.nodes.len(), trie.nodes[0]), (7, [0, 2, 0, 3, 0]));
}

#[test]
fn notifications_are_sorted_by_type_and_v2_stands_apart() {
    let event = |title: &str| {
        let body = json!({"application/json": {"schema": object(&[], &json!({}))}});
        json!({"post": {
            "operationId": title,
            "summary": title,
            "x-retry-seconds": [15, 30],
            "requestBody": {"content": body},
            "responses": {"204": {"description": ""}},
        }})
    };
    let spec = spec(&[
        ("webhooks/v3/B.SIGN.yaml", event("b")),
        ("webhooks/v3/A.SIGN.yaml", event("a")),
        ("webhooks/v2/a-sign.yaml", event("c")),
        ("webhooks/v2/A.SIGN.yaml", event("d")),
    ]);
    let text = family(&spec, "events.rs");
    assert!(text.contains("static V3: &[&Event] = &[ &A_SIGN, &B_SIGN, ];"), "{text}");
    assert!(text.contains("static V2: &[&Event] = &[ &V2_A__SIGN, &V2_A_SIGN, ];"), "{text}");
    assert!(text.contains(r#"retries: &[15, 30], ..Event::new("A.SIGN", "a")"#), "{text}");
}
