//! The client beside the table's own operations and notifications.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Request;
use platform::{
    API_V3_KEY, Forged, MERCHANT_KEY, PLATFORM_PRIVATE, assert_signed, builder, merchant, recording, signed, unsigned,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wechatpay::{
    Client, ErrorKind, Event, Merchant, PrivateKey, Retry, Sensitive, Signer, Upload,
    api::{
        At, Caller, Request as Typed,
        v3::security::echo::{PostAnswer, PostRequest},
    },
    blocking,
    protocol::{ApiV3Key, Notification, Resource, SignFuture},
};
use wechatpay_spec::{Content, Field, Kind, Operation, Seal, Version, operations};

const SECRET: &str = "13912345678";

type Sent = Arc<Mutex<Vec<Request<Bytes>>>>;

fn client(answer: impl Into<String>) -> (Client, blocking::Client, Sent) {
    let answer = answer.into();
    let (transport, sent) = recording(move |_| signed(200, &answer));
    let builder = || builder().transport(transport.clone());
    (builder().build().unwrap(), builder().build_blocking().unwrap(), sent)
}

fn ciphertext(text: &str) -> String {
    PrivateKey::from_pem(MERCHANT_KEY).unwrap().public_key().encrypt(text.as_bytes()).unwrap()
}

fn reveal(ciphertext: &Value) -> String {
    let key = PrivateKey::from_pem(PLATFORM_PRIVATE).unwrap();
    String::from_utf8(key.decrypt(ciphertext.as_str().unwrap()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_prefix_is_put_in_front_or_written_by_the_caller() {
    let (asynchronous, blocking, sent) = client("{}");
    let cases = [
        ("v3/merchants", "https://api.mch.weixin.qq.com/hk/v3/merchants"),
        ("hk/v3/merchants", "https://api.mch.weixin.qq.com/hk/v3/merchants"),
        ("/hk/v3/merchants", "https://api.mch.weixin.qq.com/hk/v3/merchants"),
        ("/hk/v3/newer/than-this", "https://api.mch.weixin.qq.com/hk/v3/newer/than-this"),
        ("v3/customs/orders", "https://apihk.mch.weixin.qq.com/global/v3/customs/orders"),
        ("global/v3/customs/orders", "https://apihk.mch.weixin.qq.com/global/v3/customs/orders"),
        ("global/v3/newer", "https://apihk.mch.weixin.qq.com/global/v3/newer"),
        (
            "v3/global/papay/contracts/jsapi-pre-entrust-sign",
            "https://apihk.mch.weixin.qq.com/v3/global/papay/contracts/jsapi-pre-entrust-sign",
        ),
        ("v3/newer", "https://api.mch.weixin.qq.com/v3/newer"),
    ];
    for (path, expected) in cases {
        asynchronous.chain(path).post(&json!({ "a": 1 })).await.unwrap();
        asynchronous[path].post(&json!({ "a": 1 })).await.unwrap();
        for call in [blocking.chain(path).post(&json!({ "a": 1 })), blocking[path].post(&json!({ "a": 1 }))] {
            std::thread::spawn(|| call.send().unwrap()).join().unwrap();
        }
        for request in sent.lock().unwrap().drain(..) {
            assert_eq!(request.uri().to_string(), expected, "{path}");
            assert_signed(&request, br#"{"a":1}"#);
        }
    }
    let target = |path| asynchronous.chain(path).get().query("out_refund_no", "a/b").base_url("http://localhost:1");
    target("v3/refunds").await.unwrap();
    let uri = sent.lock().unwrap()[0].uri().to_string();
    assert_eq!(uri, "http://localhost:1/hk/v3/refunds?out_refund_no=a%2Fb");
}

#[tokio::test]
async fn a_path_behind_nothing_known_is_refused() {
    let (client, _, sent) = client("{}");
    for path in [
        "xx/v3/merchants",
        "hk/merchants",
        "hk",
        "hkv3/merchants",
        "papay/entrustweb",
        "v2/papay",
        "v3",
        "hk/hk/v3/merchants",
    ] {
        let error = client.chain(path).post(&json!({})).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}");
        assert!(error.to_string().contains("must begin with /v3/"), "{error}");
    }
    assert!(sent.lock().unwrap().is_empty());
}

#[tokio::test]
async fn an_error_names_the_prefix_once() {
    let (transport, _) = recording(|_| unsigned(502, ""));
    let client = builder().transport(transport).retry(Retry::never()).build().unwrap();
    for path in ["v3/merchants", "hk/v3/merchants"] {
        let error = client.chain(path).post(&json!({})).await.unwrap_err().to_string();
        assert!(error.starts_with("POST /hk/v3/merchants: "), "{error}");
    }
}

#[tokio::test]
async fn the_self_test_goes_there_encrypted_and_comes_back_decrypted() {
    let answer = json!({ "echo_message": "hi", "encrypted_echo_message": ciphertext(SECRET) });
    let (asynchronous, blocking, sent) = client(answer.to_string());
    let body = PostRequest {
        echo_message: "hi".into(),
        encrypted_echo_message: Some(SECRET.into()),
        ..PostRequest::default()
    };
    let echoed = asynchronous.v3().security().echo().post(&body).await.unwrap();
    let call = blocking.v3().security().echo().post(&body);
    let other = std::thread::spawn(|| call.send().unwrap()).join().unwrap();
    for echoed in [echoed, other] {
        assert_eq!(echoed.encrypted_echo_message.as_ref().map(Sensitive::reveal), Some(SECRET));
        assert!(!format!("{echoed:?}").contains(SECRET));
    }
    let untyped = asynchronous.chain("v3/security/echo").post(&json!({ "echo_message": "hi" })).await.unwrap();
    assert_eq!(*untyped, answer, "untyped JSON stays as it came");
    let parsed: PostAnswer = untyped.parse().unwrap();
    assert_eq!(parsed.encrypted_echo_message, Some(SECRET.into()));
    for request in &sent.lock().unwrap()[..2] {
        let body: Value = serde_json::from_slice(request.body()).unwrap();
        assert_eq!(reveal(&body["encrypted_echo_message"]), SECRET);
        assert_signed(request, request.body());
    }
}

#[tokio::test]
async fn an_upload_may_go_to_any_path() {
    let (client, _, sent) = client(r#"{"media_id":"m"}"#);
    let meta = json!({ "filename": "a.jpg", "sha256": wechatpay::protocol::digest::sha256_hex(b"\xff\xd8") });
    let form = (meta.clone(), Upload::new("a.jpg", &b"\xff\xd8"[..]));
    client.chain("v3/merchant/media/upload").post_form(&form).await.unwrap();
    client["v3/merchant/media/upload"].post_form(&form).checked(true).await.unwrap();
    for request in sent.lock().unwrap().iter() {
        assert_signed(request, meta.to_string().as_bytes());
    }
    let wrong = (json!({ "filename": 1 }), form.1.clone());
    let error = client["v3/merchant/media/upload"].post_form(&wrong).checked(true).await.unwrap_err();
    assert!(error.to_string().contains("/meta/"), "{error}");
}

#[tokio::test]
async fn a_download_by_path_has_its_bytes() {
    let (transport, sent) = recording(|_| Ok(Forged::new(200, [0xff, 0, 0xfe]).response()));
    let client = builder().transport(transport).build().unwrap();
    let answer = client.chain("v3/billdownload/file").get().query("token", "t").await.unwrap();
    assert_eq!((&answer.raw_body()[..], &*answer), (&[0xff, 0, 0xfe][..], &Value::Null));
    assert_eq!(sent.lock().unwrap()[0].headers()["Accept"], "*/*");
}

/// Any JSON as a typed request: its sensitive fields hold plaintext.
#[derive(Serialize)]
struct Plain(Value);

impl Typed for Plain {}

/// An object with each of these fields, and what `sealed` gives in each that is encrypted.
fn sample(fields: &'static [Field], sealed: &dyn Fn(Seal) -> String) -> Value {
    Value::Object(fields.iter().map(|field| (field.name.to_owned(), sample_of(field.kind, sealed))).collect())
}

fn sample_of(kind: Kind, sealed: &dyn Fn(Seal) -> String) -> Value {
    match kind {
        Kind::Sealed(seal) => sealed(seal).into(),
        Kind::Object(fields) => sample(fields, sealed),
        Kind::List(items) => json!([sample_of(*items, sealed), sample_of(*items, sealed)]),
        Kind::Encoded(fields) => sample(fields, sealed).to_string().into(),
        Kind::Integer { .. } => 1.into(),
        Kind::Boolean => true.into(),
        _ => "x".into(),
    }
}

/// How often an encrypted field comes in a sample.
fn count(fields: &'static [Field], seal: Seal) -> usize {
    let found = std::cell::Cell::new(0);
    sample(fields, &|own| {
        found.set(found.get() + usize::from(own == seal));
        String::new()
    });
    found.get()
}

/// A value for each placeholder.
fn at<C: Caller>(caller: C, operation: &'static Operation) -> At<C> {
    operation.variables.iter().fold(At::start(caller), |at, field| at.with(field.name, 1))
}

#[test]
fn every_sensitive_field_of_every_typed_request_is_encrypted() {
    let (_, client, sent) = client("{}");
    let mut fields = 0;
    for operation in operations().filter(|operation| operation.version == Version::V3) {
        let (in_query, in_body) = (count(operation.query, Seal::PlatformKey), count(operation.body, Seal::PlatformKey));
        if in_query + in_body == 0 {
            continue;
        }
        fields += in_query + in_body;
        let plain = |fields| sample(fields, &|_| SECRET.to_owned());
        let (query, body) = (Plain(plain(operation.query)), Plain(plain(operation.body)));
        let at = at(client.handle(), operation);
        let call = match operation.content {
            Content::Json => at.query_json::<Plain, _, Plain, _, Value>(operation, &query, &body),
            Content::Form => {
                let meta: Value = serde_json::from_str(body.0["meta"].as_str().unwrap()).unwrap();
                at.form(operation, &(meta, Upload::new("a.jpg", &b""[..])))
            }
            _ => at.query::<Plain, _, Value>(operation, &query),
        };
        call.checked(false).send().unwrap();
        let request = sent.lock().unwrap().pop().unwrap();
        let wire = format!("{} {}", request.uri(), String::from_utf8_lossy(request.body()));
        assert!(!wire.contains(SECRET), "{}", operation.name);
        let wire = wire.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
        let texts = wire.split(|c: char| !c.is_ascii_alphanumeric() && !"+/=".contains(c));
        // In a query the name and `=` stand before the text.
        let sealed = texts.filter_map(|text| text.get(text.len().checked_sub(344)?..)).map(|text| reveal(&text.into()));
        assert_eq!(sealed.filter(|text| text == SECRET).count(), in_query + in_body, "{}", operation.name);
    }
    assert!(fields > 200, "{fields}");
}

#[test]
fn every_sensitive_field_of_every_typed_answer_is_decrypted() {
    let mut fields = 0;
    for operation in operations().filter(|operation| operation.version == Version::V3) {
        let own = count(operation.answer, Seal::MerchantKey);
        if own == 0 {
            continue;
        }
        fields += own;
        let (_, client, _) = client(sample(operation.answer, &|_| ciphertext(SECRET)).to_string());
        let answer = at(client.handle(), operation).bare::<Value>(operation).checked(false).send().unwrap();
        let secrets = answer.to_string().matches(SECRET).count();
        assert_eq!(secrets, own, "{}", operation.name);
        assert!(!String::from_utf8_lossy(answer.raw_body()).contains(SECRET));
    }
    assert!(fields > 20, "{fields}");
}

#[derive(Debug, PartialEq, Deserialize)]
struct Created {
    openid: String,
    phone_number: Option<Sensitive>,
    user_information: Information,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Information {
    custom_field_list: Vec<Custom>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Custom {
    user_chosen_values: Vec<Sensitive>,
}

/// A signed notification about a member card, opened.
fn opened(merchant: Merchant, content: &Value) -> Event {
    let key = ApiV3Key::new(API_V3_KEY).unwrap();
    let resource =
        Resource::encrypt(&key, Some("membercard"), Some(""), "0123456789ab", content.to_string().as_bytes());
    let (id, time) = ("EV-1".to_owned(), "2026-11-20T13:29:35+08:00".to_owned());
    let envelope =
        Notification::new(id, time, "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE".into(), String::new(), resource.unwrap());
    let delivered = Forged::new(200, serde_json::to_vec(&envelope).unwrap()).response();
    let client = builder().merchant(merchant).build_blocking().unwrap();
    client.open_notification(delivered.headers(), delivered.body()).unwrap()
}

fn created() -> Value {
    let values = json!([{ "name": "n", "user_chosen_values": [ciphertext("a"), ciphertext("b")] }]);
    json!({ "openid": "o", "phone_number": ciphertext(SECRET), "user_information": { "custom_field_list": values } })
}

#[test]
fn a_notification_is_decrypted_when_it_is_parsed() {
    let content = created();
    let event = opened(merchant(), &content);
    assert_eq!(event.json().unwrap(), content);
    let parsed: Created = event.parse().unwrap();
    assert_eq!(parsed.phone_number.as_ref().map(Sensitive::reveal), Some(SECRET));
    let chosen: Vec<_> =
        parsed.user_information.custom_field_list[0].user_chosen_values.iter().map(Sensitive::reveal).collect();
    assert_eq!(chosen, ["a", "b"]);
    assert!(!format!("{event:?} {parsed:?}").contains(SECRET));
    assert_eq!(event, event.clone());
}

#[test]
fn a_notification_that_cannot_be_read_into_its_type_names_the_place_only() {
    #[derive(Debug, Deserialize)]
    struct Wrong {
        #[allow(dead_code)]
        phone_number: i64,
    }
    let error = opened(merchant(), &created()).parse::<Wrong>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WrongShape);
    assert!(error.to_string().contains("/phone_number") && !format!("{error:#?}").contains(SECRET), "{error}");

    #[derive(Debug)]
    struct Elsewhere(PrivateKey);
    impl Signer for Elsewhere {
        fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
            Signer::sign(&self.0, message)
        }
    }
    let far = Merchant::with_signer("1900000002", "5A1B", Elsewhere(PrivateKey::from_pem(MERCHANT_KEY).unwrap()));
    let error = opened(far, &created()).parse::<Created>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decrypt);
    assert!(error.to_string().contains("/phone_number"), "{error}");
}
