//! What operations need beyond a JSON body: a prefix, a query, a file, an answer that is no JSON.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::sync::{Arc, LazyLock, Mutex};

use bytes::Bytes;
use http::Request;
use platform::{Forged, assert_signed, builder, recording, signed};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wechatpay::{
    ErrorKind, Upload,
    api::{At, Form, Request as Typed, encoded},
    blocking,
};
use wechatpay_spec::{Content, Field, Host, Kind, Operation, Reply};

static QUERY: &[Field] = &[
    Field::text("sub_mchid", "").longest(10).required(),
    Field::integer("limit", "").least(1),
    Field::boolean("newest", ""),
    Field::list("state", "", &Kind::TEXT),
];
static VARIABLES: &[Field] = &[Field::integer("plan_id", "").least(1).required()];
static BODY: &[Field] = &[Field::text("note", "").required()];

static GET: LazyLock<Operation> = LazyLock::new(|| {
    let mut operation = Operation::new("get_v3_plans", "GET", "/v3/plans/{plan_id}/contracts");
    (operation.query, operation.variables, operation.reply) = (QUERY, VARIABLES, Reply::Json);
    operation
});
static POST: LazyLock<Operation> = LazyLock::new(|| {
    let mut operation = Operation::new("post_v3_plans", "POST", "/v3/plans/{plan_id}/contracts");
    (operation.query, operation.variables, operation.reply) = (QUERY, VARIABLES, Reply::Empty);
    (operation.content, operation.body) = (Content::Json, BODY);
    operation
});
static HONG_KONG: LazyLock<Operation> = LazyLock::new(|| {
    let mut operation = Operation::new("post_hk_v3_shops", "POST", "/v3/shops/{shop}/close");
    (operation.prefix, operation.host, operation.ask) = ("/hk", Host::Mainland, Some("/v3/shops/{shop}"));
    operation
});
static DOWNLOAD: LazyLock<Operation> = LazyLock::new(|| {
    let mut operation = Operation::new("get_v3_picture", "GET", "/v3/picture");
    operation.reply = Reply::File;
    operation
});
static UPLOAD: LazyLock<Operation> = LazyLock::new(|| {
    let mut operation = Operation::new("post_v3_media", "POST", "/v3/merchant/media/upload");
    (operation.content, operation.body, operation.reply) = (Content::Form, FORM, Reply::Json);
    operation
});
static FORM: &[Field] = &[
    Field::of("file", "", Kind::File).required(),
    Field::of("meta", "", Kind::Encoded(&[Field::text("filename", "").longest(20).required()])).required(),
];

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
struct Query {
    sub_mchid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<i64>,
    newest: Option<bool>,
    state: Vec<String>,
}

impl Typed for Query {}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Body {
    note: String,
}

impl Typed for Body {}

#[derive(Debug, Clone, Default, PartialEq)]
struct Media {
    file: Upload,
    meta: Meta,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
struct Meta {
    filename: String,
}

impl Form for Media {
    type Meta = Meta;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn file(&self) -> &Upload {
        &self.file
    }
}

type Sent = Arc<Mutex<Vec<Request<Bytes>>>>;

fn client(status: u16, answer: &'static str) -> (blocking::Client, Sent) {
    let (transport, sent) = recording(move |_| signed(status, answer));
    (builder().transport(transport).build_blocking().unwrap(), sent)
}

#[test]
fn a_typed_query_is_written_flat_and_in_order() {
    let (client, sent) = client(200, "{}");
    let plan = At::start(client.handle()).with("plan_id", 12535);
    let query =
        Query { sub_mchid: "1900".into(), limit: Some(0), newest: Some(true), state: vec!["a b".into(), "c&d".into()] };
    let error = plan.query::<Query, _, Value>(&GET, &query).send().unwrap_err();
    assert!(error.to_string().contains("limit must be at least 1"), "{error}");

    let query = Query { limit: Some(5), ..query };
    plan.query::<Query, _, Value>(&GET, &query).query("more", 1).send().unwrap();
    plan.query::<Query, _, Value>(&GET, &json!({ "sub_mchid": "7", "limit": null })).send().unwrap();
    let sent = sent.lock().unwrap();
    let targets: Vec<_> = sent.iter().map(|request| request.uri().path_and_query().unwrap().as_str()).collect();
    let full = "/v3/plans/12535/contracts?sub_mchid=1900&limit=5&newest=true&state=a%20b&state=c%26d&more=1";
    assert_eq!(targets, [full, "/v3/plans/12535/contracts?sub_mchid=7"]);
    assert_signed(&sent[0], b"");
}

#[test]
fn a_query_and_a_body_go_together() {
    let (client, sent) = client(204, "");
    let plan = At::start(client.handle()).with("plan_id", "12535");
    let query = Query { sub_mchid: "1900".into(), ..Query::default() };
    plan.query_json::<Query, _, Body, _, ()>(&POST, &query, &Body { note: "n".into() }).send().unwrap();
    let sent = sent.lock().unwrap();
    assert_eq!(sent[0].uri().path_and_query().unwrap(), "/v3/plans/12535/contracts?sub_mchid=1900");
    assert_eq!(sent[0].body(), r#"{"note":"n"}"#);
    assert_signed(&sent[0], br#"{"note":"n"}"#);
}

#[test]
fn everything_that_is_wrong_with_a_typed_call_is_said_at_once() {
    let (client, sent) = client(204, "");
    let plan = At::start(client.handle()).with("plan_id", "zero");
    let query = Query { sub_mchid: "12345678901".into(), ..Query::default() };
    let call = || plan.query_json::<Query, _, Body, _, ()>(&POST, &query, &Body { note: String::new() });
    let error = call().send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    for part in ["plan_id must be an integer", "sub_mchid must be at most 10", "/note must not be empty"] {
        assert!(error.to_string().contains(part), "{part}: {error}");
    }
    assert!(sent.lock().unwrap().is_empty());
    call().checked(false).send().unwrap();
}

#[test]
fn what_cannot_be_a_query_is_an_error_at_send() {
    let (client, sent) = client(200, "{}");
    let plan = At::start(client.handle()).with("plan_id", 1);
    for query in [json!({ "sub_mchid": { "deep": 1 } }), json!(["sub_mchid"]), json!("sub_mchid=1")] {
        let error = plan.query::<Query, _, Value>(&GET, &query).checked(false).send().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{query}");
    }
    assert!(sent.lock().unwrap().is_empty());
}

#[test]
fn a_prefix_stands_on_the_wire_in_the_signature_and_in_errors() {
    let (transport, sent) = recording(|_| platform::unsigned(502, ""));
    let client = builder().transport(transport).build_blocking().unwrap();
    let call =
        || At::start(client.handle()).with("shop", "a/b").bare::<()>(&HONG_KONG).retry(wechatpay::Retry::never());
    let error = call().send().unwrap_err().to_string();
    assert!(error.starts_with("POST /hk/v3/shops/{shop}/close: "), "{error}");
    call().base_url("https://apihk.mch.weixin.qq.com").send().unwrap_err();
    let sent = sent.lock().unwrap();
    let hosts = ["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"];
    for (request, host) in sent.iter().zip(hosts) {
        assert_eq!(request.uri().to_string(), format!("{host}/hk/v3/shops/a%2Fb/close"));
        assert_signed(request, b"");
    }
}

#[test]
fn a_file_comes_back_byte_for_byte() {
    let picture = [0xff, 0xd8, 0, 0x80];
    let (transport, sent) = recording(move |_| Ok(Forged::new(200, picture).response()));
    let client = builder().transport(transport).build_blocking().unwrap();
    let answer = At::start(client.handle()).bare::<()>(&DOWNLOAD).send().unwrap();
    assert_eq!(answer.bytes(), &picture[..]);
    assert_eq!(sent.lock().unwrap()[0].headers()["Accept"], "*/*");
}

#[test]
fn an_answer_of_nothing_takes_what_comes() {
    let plan = |client: &blocking::Client| At::start(client.handle()).with("plan_id", 1);
    let query = Query { sub_mchid: "1".into(), ..Query::default() };
    for (status, body) in [(204, ""), (200, ""), (200, "{}"), (200, r#"{"ok":true}"#)] {
        let (client, _) = client(status, body);
        let call = plan(&client).query_json::<Query, _, Body, _, ()>(&POST, &query, &Body { note: "n".into() });
        assert_eq!(call.send().unwrap().raw_body(), body);
    }
    let (client, _) = client(200, r#"{"code":"PARAM_ERROR","message":"no"}"#);
    let call = plan(&client).query_json::<Query, _, Body, _, ()>(&POST, &query, &Body { note: "n".into() });
    assert_eq!(call.send().unwrap_err().kind(), ErrorKind::ErrorInSuccess);
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Answer {
    name: String,
    state: Option<String>,
    #[serde(with = "encoded::option", default)]
    more: Option<More>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct More {
    count: i64,
}

#[test]
fn answers_may_hold_more_or_less_but_nothing_else() {
    let read = |body: &'static str| {
        let (client, _) = client(200, body);
        let query = Query { sub_mchid: "1".into(), ..Query::default() };
        At::start(client.handle()).with("plan_id", 1).query::<Query, _, Answer>(&GET, &query).send()
    };
    let answer =
        read(r#"{"name":"a","state":"NEVER_HEARD_OF","new":{"x":[1]},"more":"{\"count\":2,\"y\":1}"}"#).unwrap();
    assert_eq!((answer.state.as_deref(), &answer.more), (Some("NEVER_HEARD_OF"), &Some(More { count: 2 })));
    assert_eq!(read(r#"{"name":"a"}"#).unwrap().state, None);
    let wrong = [
        (r#"{"state":"a"}"#, "missing field `name`"),
        (r#"{"name":7}"#, "\"/name\""),
        (r#"{"name":"a","more":"{\"count\":\"x\"}"}"#, "\"/more"),
        (r#"{"name":"a","more":{"count":1}}"#, "\"/more"),
    ];
    for (body, pointer) in wrong {
        let error = read(body).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WrongShape);
        assert!(error.to_string().contains(pointer), "{error}");
    }
}

/// One part of a form, read back by the rules of RFC 7578.
#[derive(Debug, PartialEq)]
struct Part {
    disposition: String,
    media_type: String,
    content: Vec<u8>,
}

fn parts(request: &Request<Bytes>) -> Vec<Part> {
    let media_type = request.headers()["Content-Type"].to_str().unwrap();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    let mut rest = [b"\r\n", &request.body()[..]].concat();
    let mut parts = Vec::new();
    loop {
        assert!(rest.starts_with(&delimiter));
        rest.drain(..delimiter.len());
        if rest == b"--\r\n" {
            return parts;
        }
        let head_end = rest.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(rest[..head_end].to_vec()).unwrap();
        let content_end = rest.windows(delimiter.len()).position(|window| window == delimiter).unwrap();
        let line = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
        parts.push(Part {
            disposition: line("Content-Disposition: form-data; "),
            media_type: line("Content-Type: "),
            content: rest[head_end + 4..content_end].to_vec(),
        });
        rest.drain(..content_end);
    }
}

#[test]
fn an_upload_signs_its_metadata_and_sends_both_parts() {
    let (client, sent) = client(200, r#"{"media_id":"m"}"#);
    let content = b"\xff\xd8\r\n--x--\r\n\0";
    let media = Media { file: Upload::new("照片.png", &content[..]), meta: Meta { filename: "照片.png".into() } };
    let answer = At::start(client.handle()).form::<Value>(&UPLOAD, &media).send().unwrap();
    assert_eq!(answer["media_id"], "m");
    client.chain("v3/merchant/media/upload").post_form(&(json!({ "any": 1 }), media.file.clone())).send().unwrap();
    let sent = sent.lock().unwrap();
    for (request, meta) in sent.iter().zip([r#"{"filename":"照片.png"}"#, r#"{"any":1}"#]) {
        let file = "name=\"file\"; filename=\"照片.png\"";
        let expected = [("name=\"meta\"", "application/json", meta.as_bytes()), (file, "image/png", content)];
        let expected = expected.map(|(disposition, media_type, content)| Part {
            disposition: disposition.into(),
            media_type: media_type.into(),
            content: content.to_vec(),
        });
        assert_eq!(parts(request), expected);
        assert_signed(request, meta.as_bytes());
    }
    let boundary = |index: usize| sent[index].headers()["Content-Type"].clone();
    assert_ne!(boundary(0), boundary(1));
}

#[test]
fn an_upload_that_cannot_be_right_is_not_sent() {
    let (client, sent) = client(200, "{}");
    let send = |name: &str, filename: &str| {
        let media = Media { file: Upload::new(name, &b"x"[..]), meta: Meta { filename: filename.into() } };
        At::start(client.handle()).form::<Value>(&UPLOAD, &media).send().unwrap_err()
    };
    for name in ["", "a\"b.jpg", "a\nb.jpg", "a\u{202e}b.jpg", "C:\\a.jpg", "/etc/a.jpg"] {
        let error = send(name, "a.jpg");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains("name"), "{error}");
    }
    let error = send("a.jpg", "").to_string();
    assert!(error.contains("/meta/filename must not be empty"), "{error}");
    assert!(sent.lock().unwrap().is_empty());
    let media = Media { file: Upload::new("a.jpg", &b"top secret"[..]), meta: Meta::default() };
    assert!(!format!("{media:?} {media:#?}").contains("secret"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_content_comes_through_a_form(content: Vec<u8>, name in "[a-zA-Z0-9 ._()张%&;=-]{1,30}") {
        let (client, sent) = client(200, "{}");
        let form = (json!({ "n": content.len() }), Upload::new(name.clone(), content.clone()));
        client.chain("v3/merchant/media/upload").post_form(&form).send().unwrap();
        let parts = parts(&sent.lock().unwrap()[0]);
        prop_assert_eq!(&parts[1].content, &content);
        prop_assert_eq!(&parts[1].disposition, &format!("name=\"file\"; filename=\"{name}\""));
    }
}

#[tokio::test]
async fn the_async_client_uploads_alike() {
    let (transport, sent) = recording(|_| signed(200, "{}"));
    let client = builder().transport(transport).build().unwrap();
    let media = Media { file: Upload::new("a.pdf", &b"%PDF"[..]), meta: Meta { filename: "a.pdf".into() } };
    At::start(client.handle()).form::<Value>(&UPLOAD, &media).await.unwrap();
    let sent = sent.lock().unwrap();
    assert_eq!(parts(&sent[0])[1].content, b"%PDF");
    assert_signed(&sent[0], br#"{"filename":"a.pdf"}"#);
}
