use std::ptr;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};
use wechatpay_spec::{Field, Format, Kind, Operation, Reply, Version, check, operation, operations};

use super::{Question, answer};
use crate::engine::draw::Draw;

const MCHID: &str = "1900000001";
const NOW: &str = "2026-03-01T02:03:04Z";

fn seal(plaintext: &str) -> Option<String> {
    Some(format!("sealed:{plaintext}"))
}

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn ask(operation: &'static Operation, named: &Value, body: &Value, seed: u64) -> Value {
    let question = Question { operation, mchid: MCHID, named, body, now: now() };
    answer(&question, &mut Draw::new(seed, 1), &seal)
}

fn bare(operation: &'static Operation, seed: u64) -> Value {
    ask(operation, &Value::Null, &Value::Null, seed)
}

fn named(name: &str) -> &'static Operation {
    operation(name).unwrap_or_else(|| panic!("the table has no {name}"))
}

fn json_operations() -> impl Iterator<Item = &'static Operation> {
    operations().filter(|operation| operation.version == Version::V3 && operation.reply == Reply::Json)
}

/// The answer beside the table, as the table's own checker sees it: nothing missing, wrong, unlisted or unknown.
fn assert_allowed(operation: &Operation, answer: &Value) {
    let mut reversed = *operation;
    reversed.body = operation.answer;
    reversed.rules = &[];
    let report = check(&reversed, answer);
    assert!(report.problems.is_empty(), "{}: {:#?}\n{answer:#}", operation.name, report.problems);
    assert!(report.notes.is_empty(), "{}: {:#?}\n{answer:#}", operation.name, report.notes);
}

/// An operation whose answer has these fields.
fn answering(fields: &'static [Field]) -> &'static Operation {
    let mut operation = Operation::new("made_up", "GET", "/");
    operation.answer = fields;
    Box::leak(Box::new(operation))
}

/// What a caller could send where these fields are asked for.
fn request(fields: &'static [Field], seed: u64) -> Value {
    bare(answering(fields), seed)
}

/// A path's variables, a query and a body that the operation takes.
fn drawn_request(operation: &'static Operation, seed: u64) -> (Value, Value) {
    let mut named = request(operation.variables, seed);
    let query = request(operation.query, seed + 1);
    named.as_object_mut().unwrap().extend(query.as_object().unwrap().clone());
    (named, request(operation.body, seed + 2))
}

/// Every value of an answer with its field's name, texts that hold JSON opened.
fn each(name: &str, value: &Value, visit: &mut dyn FnMut(&str, &Value)) {
    visit(name, value);
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| each(name, value, visit)),
        Value::Array(items) => items.iter().for_each(|item| each(name, item, visit)),
        Value::String(text) if text.starts_with('{') => each("", &serde_json::from_str(text).unwrap(), visit),
        _ => {}
    }
}

#[test]
fn every_answer_is_one_that_the_table_allows() {
    let mut asked = 0;
    for operation in json_operations() {
        for seed in 0..5 {
            assert_allowed(operation, &bare(operation, seed));
            let (named, body) = drawn_request(operation, 1_000 + seed);
            assert_allowed(operation, &ask(operation, &named, &body, seed));
        }
        asked += 1;
    }
    assert!(asked > 800, "only {asked} operations of the table answer in JSON");
}

#[test]
fn a_seed_decides_the_answer() {
    let mut differ = 0;
    for operation in json_operations() {
        assert_eq!(bare(operation, 7), bare(operation, 7), "{}", operation.name);
        differ += usize::from(bare(operation, 7) != bare(operation, 8));
    }
    assert!(differ > 700, "{differ} answers differ between two seeds");
}

/// Free texts and numbers at the top of question and answer: of these the answer always takes what was asked.
#[test]
fn what_the_request_names_comes_back() {
    let free = |field: &Field| match field.kind {
        Kind::Text { longest: None, format: Format::Plain, values: [] } => Some("text"),
        Kind::Integer { least: None, values: [] } => Some("integer"),
        _ => None,
    };
    let mut echoed = 0;
    for operation in json_operations() {
        let (named, body) = drawn_request(operation, 3);
        let answer = ask(operation, &named, &body, 4);
        for field in operation.answer.iter().filter(|field| !field.name.starts_with("total_") && field.name != "count")
        {
            let (asked, fields) = match (body.get(field.name), named.get(field.name)) {
                (Some(asked), _) => (asked, vec![operation.body]),
                (None, Some(asked)) => (asked, vec![operation.query, operation.variables]),
                (None, None) => continue,
            };
            let same = |other: &&Field| other.name == field.name && free(other) == free(field);
            if free(field).is_none() || !fields.into_iter().flatten().any(|other| same(&other)) {
                continue;
            }
            assert_eq!(answer.get(field.name), Some(asked), "{} {}", operation.name, field.name);
            echoed += 1;
        }
    }
    assert!(echoed > 500, "only {echoed} fields came back");
}

#[test]
fn a_refund_is_the_one_that_was_asked_for() {
    let body = json!({
        "transaction_id": "4200000000202603010000000001",
        "out_refund_no": "refund-7",
        "amount": { "refund": 888, "total": 999, "currency": "CNY" },
    });
    let answer = ask(named("post_v3_refund_domestic_refunds"), &Value::Null, &body, 5);
    assert_eq!(answer["out_refund_no"], "refund-7");
    assert_eq!(answer["transaction_id"], body["transaction_id"]);
    assert_eq!(answer["amount"]["refund"], 888);
    assert_eq!(answer["amount"]["total"], 999);
}

#[test]
fn a_path_and_a_query_are_answered() {
    let asked = json!({ "out_refund_no": "refund-8", "sub_mchid": "1900009999" });
    let answer = ask(named("get_v3_refund_domestic_refunds_out_refund_no"), &asked, &Value::Null, 5);
    assert_eq!(answer["out_refund_no"], "refund-8");
    let list = named("get_v3_marketing_favor_stocks");
    let asked = json!({ "offset": 30, "limit": 2, "stock_creator_mchid": "1900009999" });
    let page = ask(list, &asked, &Value::Null, 5);
    assert_eq!((&page["offset"], &page["limit"]), (&json!(30), &json!(2)));
    for stock in page["data"].as_array().unwrap() {
        assert_eq!(stock["stock_creator_mchid"], "1900009999");
    }
}

#[test]
fn a_page_counts_its_items() {
    let mut pages = 0;
    for operation in json_operations() {
        let has = |name| operation.answer.iter().any(|field| field.name == name);
        if !(has("data") && has("total_count") && has("offset") && has("limit")) {
            continue;
        }
        for (offset, limit) in [(0, 1), (40, 10), (5, 0)] {
            let answer = ask(operation, &json!({ "offset": offset, "limit": limit }), &Value::Null, 9);
            let items = answer["data"].as_array().unwrap().len();
            assert!(items <= limit && (items > 0 || limit == 0), "{}: {answer:#}", operation.name);
            assert_eq!(answer["total_count"], offset + items, "{}", operation.name);
            assert_eq!(answer["offset"], offset, "{}", operation.name);
            assert_eq!(answer["limit"], limit, "{}", operation.name);
        }
        pages += 1;
    }
    assert!(pages > 30, "{pages} pages");
}

#[test]
fn a_page_never_begins_before_the_first_item() {
    let answer = ask(named("get_v3_marketing_favor_stocks"), &json!({ "offset": -3, "limit": -1 }), &Value::Null, 5);
    assert_eq!((&answer["offset"], &answer["limit"]), (&json!(0), &json!(20)));
    assert_eq!(answer["total_count"], answer["data"].as_array().unwrap().len());
}

#[test]
fn a_list_of_the_request_is_counted() {
    static ITEM: Kind = Kind::TEXT;
    static FIELDS: &[Field] = &[Field::integer("total_num", "").required(), Field::list("codes", "", &ITEM).required()];
    let body = json!({ "codes": ["a", "b", "c", "d", "e"] });
    let answer = ask(answering(FIELDS), &Value::Null, &body, 5);
    assert_eq!(answer, json!({ "total_num": 5, "codes": ["a", "b", "c", "d", "e"] }));
}

/// A number names one thing wherever it stands, a `state` does not.
#[test]
fn ids_of_the_request_come_back_at_any_depth() {
    static INNER: &[Field] = &[Field::text("brand_id", "").required(), Field::text("state", "").required()];
    static FIELDS: &[Field] = &[Field::object("store", "", INNER).required()];
    let answer = ask(answering(FIELDS), &Value::Null, &json!({ "brand_id": "b-7", "state": "asked" }), 5);
    assert_eq!(answer["store"]["brand_id"], "b-7");
    assert_ne!(answer["store"]["state"], "asked");
}

#[test]
fn a_list_has_up_to_three_items_and_one_inside_another() {
    static ITEM: Kind = Kind::Object(&[Field::list("inner", "", &Kind::Boolean).required()]);
    static FIELDS: &[Field] = &[Field::list("outer", "", &ITEM).required()];
    let mut seen = [false; 4];
    for seed in 0..50 {
        let answer = bare(answering(FIELDS), seed);
        let outer = answer["outer"].as_array().unwrap();
        seen[outer.len()] = true;
        assert!(outer.iter().all(|item| item["inner"].as_array().unwrap().len() == 1), "{answer}");
    }
    assert_eq!(seen, [false, true, true, true]);
}

/// Limits and formats that the table has today for few fields or none.
#[test]
fn limits_and_formats_hold_whatever_the_name_says() {
    static FIELDS: &[Field] = &[
        Field::text("transaction_id", "").longest(6).required(),
        Field::text("note", "一个很长很长的说明").longest(3).required(),
        Field::text("a", "").format(Format::Url).required(),
        Field::text("b", "").format(Format::NotifyUrl).required(),
        Field::text("c", "说明").format(Format::Word).required(),
        Field::text("d", "说明").format(Format::Alphanumeric).longest(4).required(),
        Field::text("e", "说明").format(Format::Ip).required(),
        Field::text("f", "说明").format(Format::Cny).required(),
        Field::text("g", "说明").format(Format::Date).required(),
        Field::text("h", "说明").format(Format::Time).required(),
        Field::integer("total", "").least(1_000_000).required(),
        Field::integer("i", "").numbers(&[-5]).required(),
        Field::of("j", "", Kind::Encoded(&[])).required(),
        Field::of("k", "", Kind::Object(&[])).required(),
    ];
    let operation = answering(FIELDS);
    for seed in 0..20 {
        assert_allowed(operation, &bare(operation, seed));
    }
}

#[test]
fn lists_of_the_request_are_answered_item_by_item() {
    let body = json!({
        "out_order_no": "split-1",
        "receivers": [
            { "type": "PERSONAL_OPENID", "account": "openid-1", "amount": 1, "description": "一" },
            { "type": "MERCHANT_ID", "account": "1900009999", "amount": 2, "description": "二" },
            { "type": "MERCHANT_ID", "account": "1900009998", "amount": 3, "description": "三" },
            { "type": "MERCHANT_ID", "account": "1900009997", "amount": 4, "description": "四" },
        ],
    });
    let answer = ask(named("post_v3_profitsharing_orders"), &Value::Null, &body, 5);
    let accounts: Vec<_> = answer["receivers"].as_array().unwrap().iter().map(|item| &item["account"]).collect();
    assert_eq!(accounts, ["openid-1", "1900009999", "1900009998", "1900009997"]);
}

#[test]
fn names_mean_what_they_say() {
    let is = |text: &str, head: &str, length: usize| text.starts_with(head) && text.len() == length;
    let (mut times, mut ids, mut merchants) = (0, 0, 0);
    for operation in json_operations() {
        each("", &bare(operation, 11), &mut |name, value| {
            let Some(text) = value.as_str() else { return };
            let elsewhere = text.contains("://") && !text.starts_with("https://www.example.com/");
            assert!(!elsewhere, "{} {name} leads out of the sandbox: {text}", operation.name);
            match name {
                "transaction_id" => {
                    ids += 1;
                    assert!(is(text, "4200", 28), "{}: {text}", operation.name);
                }
                "openid" => assert!(is(text, "o", 28) || text.contains("5778aadY9"), "{}: {text}", operation.name),
                "mchid" | "sp_mchid" => {
                    merchants += 1;
                    assert_eq!(text, MCHID, "{}", operation.name);
                }
                "next_page_token" => panic!("{}: there is no next page", operation.name),
                "currency" => assert_eq!(text, "CNY", "{}", operation.name),
                _ if name.ends_with("_time") => {
                    times += 1;
                    let near = text.parse::<Timestamp>().unwrap().duration_since(now()).abs();
                    assert!(near <= SignedDuration::from_hours(31 * 24), "{} {name}: {text}", operation.name);
                    assert!(text.ends_with("+08:00"), "{} {name}: {text}", operation.name);
                }
                _ => {}
            }
        });
    }
    assert!(times > 500 && ids > 50 && merchants > 100, "{times} {ids} {merchants}");
}

/// Amounts are whole 分; a float would be none.
#[test]
fn every_number_is_whole_and_not_negative() {
    for operation in json_operations() {
        each("", &bare(operation, 13), &mut |name, value| {
            if let Value::Number(number) = value {
                assert!(number.is_u64(), "{} {name}: {number}", operation.name);
            }
        });
    }
}

#[test]
fn a_sealed_field_is_sealed_or_left_out() {
    fn sealed(fields: &[Field]) -> impl Iterator<Item = &Field> {
        fields.iter().filter(|field| matches!(field.kind, Kind::Sealed(_)))
    }
    let (mut required, mut optional) = (0, 0);
    for operation in json_operations() {
        let question = Question { operation, mchid: MCHID, named: &Value::Null, body: &Value::Null, now: now() };
        for seed in 0..5 {
            let open = answer(&question, &mut Draw::new(seed, 1), &|_| None);
            let closed = bare(operation, seed);
            for field in sealed(operation.answer) {
                let texts = (open.get(field.name), closed.get(field.name).and_then(Value::as_str));
                match texts {
                    (None, _) if !field.required => optional += 1,
                    (Some(Value::String(plain)), Some(closed)) if field.required => {
                        required += 1;
                        assert_eq!(closed, format!("sealed:{plain}"), "{}", operation.name);
                    }
                    other => panic!("{} {}: {other:?}", operation.name, field.name),
                }
            }
        }
    }
    assert!(required > 0 && optional > 0, "{required} {optional}");
}

/// An answer is sealed for the merchant, so what the request sealed for WeChat Pay never comes back.
#[test]
fn a_ciphertext_of_the_request_is_not_echoed() {
    for operation in json_operations() {
        let names =
            operation.answer.iter().filter(|field| matches!(field.kind, Kind::Sealed(_))).map(|field| field.name);
        let body: Map<String, Value> = names.map(|name| (name.to_owned(), "for the platform".into())).collect();
        let answer = ask(operation, &Value::Null, &body.into(), 3);
        each("", &answer, &mut |name, value| assert_ne!(value, "for the platform", "{} {name}", operation.name));
    }
}

#[test]
fn a_text_that_holds_json_is_drawn_and_echoed_inside() {
    let operation = named("post_v3_med_ins_orders");
    let field = operation.answer.iter().find(|field| field.name == "passthrough_request_content").unwrap();
    let Kind::Encoded(inner) = field.kind else { panic!("{field:?}") };
    let said = json!({ inner[0].name: "said" });
    let body = json!({ "passthrough_request_content": said.to_string() });
    let answer = ask(operation, &Value::Null, &body, 3);
    let opened: Value = serde_json::from_str(answer["passthrough_request_content"].as_str().unwrap()).unwrap();
    assert_eq!(opened[inner[0].name], "said");
}

#[test]
fn a_request_of_wrong_kinds_still_gets_an_allowed_answer() {
    let odd =
        [json!(null), json!([]), json!([null]), json!({ "x": [1.5] }), json!(-1), json!(""), json!("😀"), json!(1.5)];
    for operation in json_operations() {
        for (seed, value) in (0..).zip(&odd) {
            let everywhere: Map<String, Value> =
                operation.answer.iter().map(|field| (field.name.to_owned(), value.clone())).collect();
            let everywhere = Value::Object(everywhere);
            assert_allowed(operation, &ask(operation, &everywhere, &everywhere, seed));
            assert_allowed(operation, &ask(operation, value, value, seed));
        }
    }
}

#[test]
fn an_answer_without_fields_is_an_empty_object() {
    let silent = operations().find(|operation| operation.reply == Reply::Empty && operation.answer.is_empty()).unwrap();
    assert_eq!(bare(silent, 1), json!({}));
    assert!(ptr::eq(silent, named(silent.name)));
}
