//! Kinds that the five pre-signs do not have: truth values, lists, encrypted texts, texts that hold JSON, enumerations.

use serde_json::{Value, json};
use wechatpay_spec::{Field, Format, Kind, Note, Operation, Report, Rule, Seal, check, check_query, check_variables};

use crate::seeds::{assert_only, operation, problems};

static META: &[Field] =
    &[Field::text("file_name", "文件名称").longest(16).required(), Field::integer("size", "").least(0)];

static GOODS: &[Field] = &[Field::text("id", "商品编码").required(), Field::integer("price", "").least(1)];

static BODY: &[Field] = &[
    Field::boolean("profit_sharing", "是否分账"),
    Field::list("goods", "商品列表", &Kind::Object(GOODS)),
    Field::list("names", "", &Kind::TEXT.longest(4)),
    Field::list("grid", "", &Kind::List(&Kind::INTEGER.least(1))),
    Field::of("real_name", "姓名", Kind::Sealed(Seal::PlatformKey)),
    Field::of("meta", "文件元信息", Kind::Encoded(META)),
    Field::of("anything", "", Kind::Encoded(&[])),
    Field::object("extra", "", &[]),
    Field::of("file", "", Kind::File),
    Field::text("state", "").values(&["OPEN", "SHUT"]),
    Field::integer("level", "").least(1).numbers(&[1, 2]),
    Field::list("states", "", &Kind::TEXT.values(&["OPEN", "SHUT"])),
    Field::text("word", "").format(Format::Word),
];

fn of(body: &'static [Field]) -> Operation {
    let mut operation = Operation::new("post_v3_test", "POST", "/v3/test");
    operation.body = body;
    operation
}

fn report(name: &str, value: impl Into<Value>) -> Report {
    check(&of(BODY), &json!({ name: value.into() }))
}

#[track_caller]
fn assert_taken(name: &str, value: impl Into<Value>) {
    let report = report(name, value);
    assert_eq!(report, Report::default());
}

#[track_caller]
fn assert_refused(name: &str, value: impl Into<Value>, pointer: &str, part: &str) {
    assert_only(&report(name, value), pointer, part);
}

#[test]
fn a_truth_value_is_true_or_false() {
    assert_taken("profit_sharing", true);
    assert_taken("profit_sharing", false);
    for value in [json!("true"), json!(1), json!({}), json!([true])] {
        assert_refused("profit_sharing", value, "/profit_sharing", "must be true or false");
    }
    assert_refused("profit_sharing", Value::Null, "/profit_sharing", "must not be null");
}

#[test]
fn each_item_of_a_list_has_its_pointer() {
    assert_taken("goods", json!([]));
    assert_taken("goods", json!([{"id": "1"}, {"id": "2", "price": 3}]));
    assert_refused("goods", json!([{"id": "1"}, {}]), "/goods/1/id", "is required (商品编码)");
    assert_refused("goods", json!([{"id": "1", "price": 0}]), "/goods/0/price", "at least 1");
    assert_refused("goods", json!([{"id": "1"}, null]), "/goods/1", "must not be null");
    assert_refused("goods", json!(["a"]), "/goods/0", "must be an object");
    for value in [json!({"id": "1"}), json!("[]"), json!(1)] {
        assert_refused("goods", value, "/goods", "must be an array");
    }
    assert_refused("names", json!(["ab", "abcde"]), "/names/1", "at most 4 characters");
    assert_refused("grid", json!([[1], [2, 0]]), "/grid/1/1", "at least 1");
    let unknown = report("goods", json!([{"id": "1", "prise": 1}]));
    assert_eq!(unknown.notes, [unknown_field("/goods/0/prise", Some("price"))]);
}

fn unknown_field(field: &str, nearest: Option<&'static str>) -> Note {
    let mut report = check(&of(BODY), &json!({"#": 1}));
    let Some(Note::UnknownField { field: there, nearest: near }) = report.notes.first_mut() else { panic!() };
    *there = field.to_owned();
    *near = nearest;
    report.notes.remove(0)
}

#[test]
fn an_encrypted_text_is_any_text_but_an_empty_one() {
    assert_taken("real_name", "张三");
    assert_taken("real_name", "x".repeat(10_000));
    assert_refused("real_name", "", "/real_name", "must not be empty");
    assert_refused("real_name", 1, "/real_name", "must be a string");
}

#[test]
fn a_text_that_holds_json_is_looked_into() {
    assert_taken("meta", r#"{"file_name": "a.png", "size": 0}"#);
    assert_refused("meta", "{}", "/meta/file_name", "is required (文件名称)");
    assert_refused("meta", r#"{"file_name": "a.png", "size": -1}"#, "/meta/size", "at least 0");
    assert_refused("meta", r#"{"file_name": "12345678901234567"}"#, "/meta/file_name", "at most 16");
    assert_refused("meta", "{", "/meta", "must hold JSON");
    assert_refused("meta", "[]", "/meta", "must hold a JSON object");
    assert_refused("meta", "", "/meta", "must not be empty");
    assert_refused("meta", json!({"file_name": "a.png"}), "/meta", "encode it first");
    assert_refused("meta", json!([]), "/meta", "encode it first");
    assert_refused("meta", 1, "/meta", "must be a string that holds JSON");
    let noted = report("meta", r#"{"file_name": "a", "filename": "a"}"#);
    assert_eq!(noted.notes, [unknown_field("/meta/filename", Some("file_name"))]);
    assert_taken("anything", "[1, 2]");
    assert_refused("anything", "nothing", "/anything", "must hold JSON");
}

#[test]
fn an_object_without_fields_takes_any_members_and_a_file_anything() {
    assert_taken("extra", json!({"a": {"b": null}, "c": []}));
    assert_refused("extra", json!([]), "/extra", "must be an object");
    assert_taken("file", "…");
    assert_taken("file", json!([1, 2]));
}

#[test]
fn a_value_that_no_page_lists_is_a_remark_and_no_problem() {
    for value in ["OPEN", "SHUT"] {
        assert_taken("state", value);
    }
    for (name, value, pointer, known) in
        [("state", json!("AJAR"), "/state", json!(["OPEN", "SHUT"])), ("level", json!(3), "/level", json!([1, 2]))]
    {
        let report = report(name, value.clone());
        assert_eq!(problems(&report), []);
        let [Note::UnknownValue { field, value: found, known: listed }] = &report.notes[..] else {
            panic!("{report:?}")
        };
        assert_eq!((field.as_str(), found, &json!(listed)), (pointer, &value, &known));
    }
    let report = report("states", json!(["OPEN", "AJAR"]));
    assert!(matches!(&report.notes[..], [Note::UnknownValue { field, .. }] if field == "/states/1"), "{report:?}");
}

#[test]
fn a_listed_number_is_still_held_to_its_least_value() {
    assert_refused("level", 0, "/level", "at least 1");
    assert_refused("state", "", "/state", "must not be empty");
}

#[test]
fn a_word_is_digits_letters_underscores_and_hyphens() {
    assert_taken("word", "a_B-9");
    for text in ["a b", "a.b", "汉", "a|b", "a*"] {
        assert_refused("word", text, "/word", "digits, ASCII letters, _ and -");
    }
}

#[test]
fn a_query_reads_what_the_table_wants() {
    let mut operation = Operation::new("get_v3_test", "GET", "/v3/test");
    operation.query = BODY;
    let pairs = |pairs: &[(&'static str, &str)]| -> Vec<(&'static str, String)> {
        pairs.iter().map(|(name, text)| (*name, (*text).to_owned())).collect()
    };
    let good = [("profit_sharing", "true"), ("level", "1"), ("states", "OPEN"), ("states", "SHUT"), ("names", "1")];
    assert_eq!(check_query(&operation, &pairs(&good)), Report::default());
    assert_only(&check_query(&operation, &pairs(&[("profit_sharing", "yes")])), "profit_sharing", "true or false");
    let twice = [("state", "OPEN"), ("state", "SHUT")];
    assert_only(&check_query(&operation, &pairs(&twice)), "state", "more than once");
    let unlisted = check_query(&operation, &pairs(&[("state", "AJAR")]));
    assert!(matches!(&unlisted.notes[..], [Note::UnknownValue { field, .. }] if field == "state"), "{unlisted:?}");
}

#[test]
fn the_rules_of_an_operation_without_a_body_are_asked_of_its_query() {
    let mut operation = Operation::new("get_v3_test", "GET", "/v3/test");
    operation.query = BODY;
    operation.rules = &[Rule::AnyOf(&["state", "word"])];
    assert_only(&check_query::<&str>(&operation, &[]), "state", "at least one of state, word");
    assert_eq!(check_query(&operation, &[("word", "a".to_owned())]), Report::default());
}

#[test]
fn the_variables_of_a_path_are_held_to_their_fields() {
    let code = operation("GET", "/v3/papay/sign/partner/contracts/plan-id/1/out-contract-code/1");
    let with = |plan: &str, code_text: &str| {
        check_variables(code, &[("plan_id", plan.to_owned()), ("out_contract_code", code_text.to_owned())])
    };
    assert_eq!(with("12535", "wxwtdk20200910100000"), Report::default());
    assert_only(&with("many", "1"), "plan_id", "must be an integer");
    assert_only(&with("0", "1"), "plan_id", "at least 1");
    assert_only(&with("1", &"1".repeat(33)), "out_contract_code", "at most 32 characters");
    assert_only(&check_variables(code, &[("plan_id", "1".to_owned())]), "out_contract_code", "is required");
    let id = operation("GET", "/v3/global/papay/contracts/1");
    assert_only(&check_variables(id, &[("contract_id", "1".repeat(65))]), "contract_id", "at most 64 characters");
}

#[test]
fn real_operations_have_these_kinds() {
    let upload = operation("POST", "/v3/merchant/media/upload");
    let field = |name: &str| upload.body.iter().find(|field| field.name == name).unwrap().kind;
    assert!(matches!(field("file"), Kind::File));
    let Kind::Encoded(meta) = field("meta") else { panic!("{:?}", field("meta")) };
    assert!(meta.iter().any(|field| field.name == "sha256"));
    let echo = operation("POST", "/v3/security/echo");
    let sealed = |fields: &'static [Field]| {
        fields.iter().find(|field| field.name == "encrypted_echo_message").map(|field| field.kind)
    };
    assert!(matches!(sealed(echo.body), Some(Kind::Sealed(Seal::PlatformKey))));
    assert!(matches!(sealed(echo.answer), Some(Kind::Sealed(Seal::MerchantKey))));
}
