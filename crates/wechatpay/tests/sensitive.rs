//! Sensitive fields: encrypted on their way out, decrypted on their way in, and never shown.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::sync::{Arc, LazyLock, Mutex};

use bytes::Bytes;
use http::Request;
use platform::{
    MERCHANT_KEY, PLATFORM_CERTIFICATE, PLATFORM_CERTIFICATE_PRIVATE, PLATFORM_PRIVATE, PUBLIC_KEY_ID, builder,
    merchant, recording, signed,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wechatpay::{
    ClientBuilder, ErrorKind, Merchant, PlatformKey, PrivateKey, Sensitive, Signer, Upload,
    api::{At, Form, Request as Typed, encoded},
    blocking,
    protocol::SignFuture,
};
use wechatpay_spec::{Content, Field, Kind, Operation, Reply, Seal};

/// What must never be seen anywhere but in the ciphertext.
const SECRET: &str = "110101199001011237";

const OUT: Kind = Kind::Sealed(Seal::PlatformKey);
const BACK: Kind = Kind::Sealed(Seal::MerchantKey);

static BODY: &[Field] = &[
    Field::text("out_no", "").required(),
    Field::of("id_number", "", OUT),
    Field::object("contact", "", &[Field::of("name", "", OUT), Field::text("mail", "")]),
    Field::list("people", "", &Kind::Object(&[Field::of("name", "", OUT)])),
    Field::list("numbers", "", &OUT),
    Field::of(
        "extra",
        "",
        Kind::Encoded(&[
            Field::of("phone", "", OUT),
            Field::of("deep", "", Kind::Encoded(&[Field::of("card", "", OUT)])),
        ]),
    ),
];
static ANSWER: &[Field] = &[
    Field::text("out_no", ""),
    Field::of("id_number", "", BACK),
    Field::list("people", "", &Kind::Object(&[Field::of("name", "", BACK)])),
    Field::of("extra", "", Kind::Encoded(&[Field::of("phone", "", BACK)])),
];
static FORM: &[Field] = &[
    Field::of("file", "", Kind::File).required(),
    Field::of("meta", "", Kind::Encoded(&[Field::text("filename", ""), Field::of("phone", "", OUT)])).required(),
];
static QUERY: &[Field] = &[Field::of("id_number", "", OUT), Field::text("out_no", "")];
static POST: LazyLock<Operation> = LazyLock::new(|| {
    let mut operation = Operation::new("post_v3_people", "POST", "/v3/people");
    (operation.content, operation.body) = (Content::Json, BODY);
    (operation.reply, operation.answer) = (Reply::Json, ANSWER);
    operation
});
static GET: LazyLock<Operation> = LazyLock::new(|| {
    let mut operation = Operation::new("get_v3_people", "GET", "/v3/people");
    operation.query = QUERY;
    (operation.reply, operation.answer) = (Reply::Json, ANSWER);
    operation
});
static UPLOAD: LazyLock<Operation> = LazyLock::new(|| {
    let mut operation = Operation::new("post_v3_people_photo", "POST", "/v3/people/photo");
    operation.content = Content::Form;
    operation.body = FORM;
    operation
});

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
struct Body {
    out_no: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    id_number: Option<Sensitive>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact: Option<Person>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    people: Vec<Person>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    numbers: Vec<Sensitive>,
    #[serde(with = "encoded::option", skip_serializing_if = "Option::is_none")]
    extra: Option<Extra>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Person {
    name: Sensitive,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Extra {
    phone: Sensitive,
    #[serde(with = "encoded::option", default, skip_serializing_if = "Option::is_none")]
    deep: Option<Deep>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Deep {
    card: Sensitive,
}

impl Typed for Body {}

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
struct Query {
    id_number: Sensitive,
    out_no: Option<String>,
}

impl Typed for Query {}

#[derive(Debug, Clone, Default, PartialEq)]
struct Photo {
    file: Upload,
    meta: Meta,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
struct Meta {
    filename: String,
    phone: Sensitive,
}

impl Form for Photo {
    type Meta = Meta;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn file(&self) -> &Upload {
        &self.file
    }
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Found {
    out_no: String,
    id_number: Option<Sensitive>,
    #[serde(default)]
    people: Vec<Person>,
    #[serde(with = "encoded::option", default)]
    extra: Option<Extra>,
}

fn body() -> Body {
    Body { out_no: "A1".into(), id_number: Some(SECRET.into()), ..Body::default() }
}

fn full() -> Body {
    let person = |name: &str| Person { name: name.into() };
    Body {
        contact: Some(person("张三")),
        people: vec![person("李四"), person("王五")],
        numbers: vec!["one".into(), "two".into()],
        extra: Some(Extra { phone: "13900000000".into(), deep: Some(Deep { card: "6222".into() }) }),
        ..body()
    }
}

fn ciphertext(text: &str) -> String {
    PrivateKey::from_pem(MERCHANT_KEY).unwrap().public_key().encrypt(text.as_bytes()).unwrap()
}

fn reveal(pem: &str, ciphertext: &Value) -> String {
    let key = PrivateKey::from_pem(pem).unwrap();
    String::from_utf8(key.decrypt(ciphertext.as_str().unwrap()).unwrap()).unwrap()
}

type Sent = Arc<Mutex<Vec<Request<Bytes>>>>;

/// A blocking client of a platform that answers with this JSON.
fn client(builder: ClientBuilder, answer: &Value) -> (blocking::Client, Sent) {
    let answer = answer.to_string();
    let (transport, sent) = recording(move |_| signed(200, &answer));
    (builder.transport(transport).build_blocking().unwrap(), sent)
}

fn with_certificate() -> ClientBuilder {
    builder().platform_key(PlatformKey::from_certificate_pem(PLATFORM_CERTIFICATE).unwrap())
}

fn certificate_only() -> ClientBuilder {
    wechatpay::Client::builder()
        .merchant(merchant())
        .platform_key(PlatformKey::from_certificate_pem(PLATFORM_CERTIFICATE).unwrap())
}

fn serial_of(request: &Request<Bytes>) -> &str {
    let mut values = request.headers().get_all("Wechatpay-Serial").iter();
    let value = values.next().unwrap();
    assert!(values.next().is_none());
    value.to_str().unwrap()
}

#[test]
fn each_place_of_a_typed_body_is_encrypted_for_one_key() {
    let (client, sent) = client(with_certificate(), &json!({ "out_no": "A1" }));
    At::start(client.handle()).json::<Body, _, Found>(&POST, &full()).send().unwrap();
    let sent = sent.lock().unwrap();
    // A public key goes before any certificate.
    assert_eq!(serial_of(&sent[0]), PUBLIC_KEY_ID);
    let body: Value = serde_json::from_slice(sent[0].body()).unwrap();
    let plain = |value: &Value| reveal(PLATFORM_PRIVATE, value);
    assert_eq!(body["out_no"], "A1");
    assert_eq!(plain(&body["id_number"]), SECRET);
    assert_eq!(plain(&body["contact"]["name"]), "张三");
    assert_eq!((plain(&body["people"][0]["name"]), plain(&body["people"][1]["name"])), ("李四".into(), "王五".into()));
    assert_eq!((plain(&body["numbers"][0]), plain(&body["numbers"][1])), ("one".into(), "two".into()));
    let extra: Value = serde_json::from_str(body["extra"].as_str().unwrap()).unwrap();
    assert_eq!(plain(&extra["phone"]), "13900000000");
    let deep: Value = serde_json::from_str(extra["deep"].as_str().unwrap()).unwrap();
    assert_eq!(plain(&deep["card"]), "6222");
    let fields: Vec<_> = body.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["out_no", "id_number", "contact", "people", "numbers", "extra"], "the order stays");
}

#[tokio::test]
async fn the_async_client_encrypts_alike() {
    let (transport, sent) = recording(|_| signed(200, r#"{"out_no":"A1"}"#));
    let client = certificate_only().transport(transport).build().unwrap();
    let call = At::start(client.handle()).json::<Body, _, Found>(&POST, &body());
    // The answer is signed by another key than the only one trusted here; what counts is what was sent.
    assert_eq!(call.await.unwrap_err().kind(), ErrorKind::UnknownPublicKey);
    let sent = sent.lock().unwrap();
    let key = PlatformKey::from_certificate_pem(PLATFORM_CERTIFICATE).unwrap();
    assert_eq!(serial_of(&sent[0]), key.id().as_str());
    let body: Value = serde_json::from_slice(sent[0].body()).unwrap();
    assert_eq!(reveal(PLATFORM_CERTIFICATE_PRIVATE, &body["id_number"]), SECRET);
}

#[test]
fn a_key_that_the_caller_names_is_the_one_to_encrypt_for() {
    let (client, sent) = client(with_certificate(), &json!({ "out_no": "A1" }));
    let certificate = PlatformKey::from_certificate_pem(PLATFORM_CERTIFICATE).unwrap();
    let call = || At::start(client.handle()).json::<Body, _, Found>(&POST, &body());
    call().header("wechatpay-serial", certificate.id().as_str()).send().unwrap();
    let unknown = call().header("Wechatpay-Serial", "PUB_KEY_ID_1").send().unwrap_err();
    assert_eq!(unknown.kind(), ErrorKind::Config, "{unknown}");
    let sent = sent.lock().unwrap();
    assert_eq!(sent.len(), 1);
    assert_eq!(serial_of(&sent[0]), certificate.id().as_str());
    let body: Value = serde_json::from_slice(sent[0].body()).unwrap();
    assert_eq!(reveal(PLATFORM_CERTIFICATE_PRIVATE, &body["id_number"]), SECRET);
}

#[test]
fn a_body_without_sensitive_fields_is_sent_as_it_was_written() {
    let (client, sent) = client(builder(), &json!({ "out_no": "A1" }));
    let body = Body { out_no: "A1".into(), ..Body::default() };
    At::start(client.handle()).json::<Body, _, Found>(&POST, &body).send().unwrap();
    assert_eq!(sent.lock().unwrap()[0].body(), r#"{"out_no":"A1"}"#);
}

#[test]
fn raw_json_is_sent_as_it_is() {
    let (client, sent) = client(builder(), &json!({ "out_no": "A1" }));
    let encrypted = client.encrypt(SECRET).unwrap();
    assert_eq!(encrypted.serial, PUBLIC_KEY_ID);
    assert_eq!(reveal(PLATFORM_PRIVATE, &Value::from(encrypted.ciphertext.as_str())), SECRET);
    let json = json!({ "out_no": "A1", "id_number": encrypted.ciphertext });
    At::start(client.handle()).json::<Body, _, Found>(&POST, &json).send().unwrap();
    let odd = json!({ "id_number": "as=is" });
    At::start(client.handle()).query::<Query, _, Found>(&GET, &odd).checked(false).send().unwrap();
    let sent = sent.lock().unwrap();
    assert_eq!(*sent[0].body(), json.to_string());
    assert_eq!(sent[1].uri().query(), Some("id_number=as%3Dis"));
}

#[test]
fn raw_json_with_plaintext_is_found_by_the_check() {
    let (client, sent) = client(builder(), &json!({ "out_no": "A1" }));
    let at = At::start(client.handle());
    let short = wechatpay::protocol::encoding::base64(b"too short");
    let body = |extra: Value| json!({ "out_no": "A1", "extra": extra.to_string() });
    for (json, place) in [
        (json!({ "out_no": "A1", "id_number": SECRET }), "/id_number"),
        (json!({ "out_no": "A1", "numbers": [ciphertext("fits"), short] }), "/numbers/1"),
        (body(json!({ "phone": SECRET })), "/extra/phone"),
    ] {
        let error = at.json::<Body, _, Found>(&POST, &json).send().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(place) && !format!("{error:#?}").contains(SECRET), "{error}");
    }
    let error = at.query::<Query, _, Found>(&GET, &json!({ "id_number": SECRET })).send().unwrap_err();
    assert!(error.to_string().contains("id_number is no ciphertext"), "{error}");
    assert!(!format!("{error:#?}").contains(SECRET) && sent.lock().unwrap().is_empty());
}

#[test]
fn a_typed_query_is_encrypted_too() {
    let (client, sent) = client(builder(), &json!({ "out_no": "A1" }));
    let query = Query { id_number: SECRET.into(), out_no: Some("A 1".into()) };
    At::start(client.handle()).query::<Query, _, Found>(&GET, &query).send().unwrap();
    let sent = sent.lock().unwrap();
    let (sealed, rest) = sent[0].uri().query().unwrap().split_once('&').unwrap();
    let sealed = sealed.strip_prefix("id_number=").unwrap();
    let sealed = sealed.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
    assert_eq!(reveal(PLATFORM_PRIVATE, &Value::from(sealed)), SECRET);
    assert_eq!((rest, serial_of(&sent[0])), ("out_no=A%201", PUBLIC_KEY_ID));
}

#[test]
fn the_metadata_of_an_upload_is_encrypted_and_signed_so() {
    let (client, sent) = client(builder(), &json!({}));
    let photo = Photo {
        file: Upload::new("a.jpg", &b"\xff\xd8"[..]),
        meta: Meta { filename: "a.jpg".into(), phone: SECRET.into() },
    };
    At::start(client.handle()).form::<()>(&UPLOAD, &photo).send().unwrap();
    let sent = sent.lock().unwrap();
    let text = String::from_utf8_lossy(sent[0].body());
    let meta = text.split("\r\n\r\n").nth(1).unwrap().split("\r\n").next().unwrap();
    let meta: Value = serde_json::from_str(meta).unwrap();
    assert_eq!(meta["filename"], "a.jpg");
    assert_eq!(reveal(PLATFORM_PRIVATE, &meta["phone"]), SECRET);
    assert_eq!(serial_of(&sent[0]), PUBLIC_KEY_ID);
    platform::assert_signed(&sent[0], meta.to_string().as_bytes());
}

#[test]
fn what_cannot_be_encrypted_is_named_by_its_pointer_and_not_sent() {
    let (client, sent) = client(builder(), &json!({}));
    let long = format!("{SECRET}{}", "x".repeat(214));
    let in_extra = |phone: &str| Some(Extra { phone: phone.into(), deep: None });
    let cases = [
        (Body { id_number: Some("".into()), ..body() }, "/id_number"),
        (Body { id_number: Some(long.as_str().into()), ..body() }, "/id_number"),
        (Body { numbers: vec!["fits".into(), long.as_str().into()], ..body() }, "/numbers/1"),
        (Body { people: vec![Person { name: long.as_str().into() }], ..body() }, "/people/0/name"),
        (Body { extra: in_extra(&long), ..body() }, "/extra/phone"),
        (Body { extra: in_extra(""), ..body() }, "/extra/phone"),
    ];
    for (body, pointer) in cases {
        for checked in [true, false] {
            let call = At::start(client.handle()).json::<Body, _, Found>(&POST, &body).checked(checked);
            let error = call.send().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRequest);
            let said = format!("{error} {error:?} {error:#?}");
            assert!(said.contains(pointer) && !said.contains(SECRET), "{said}");
        }
    }
    let query = Query { id_number: long.into(), out_no: None };
    let error = At::start(client.handle()).query::<Query, _, Found>(&GET, &query).send().unwrap_err();
    assert!(error.to_string().contains("id_number") && !format!("{error:#?}").contains(SECRET), "{error}");
    assert!(client.encrypt("").is_err() && client.encrypt(&"x".repeat(215)).is_err());
    assert!(client.encrypt(&"x".repeat(214)).is_ok());
    assert!(sent.lock().unwrap().is_empty());
}

fn answer() -> Value {
    json!({
        "out_no": "A1",
        "id_number": ciphertext(SECRET),
        "people": [{ "name": ciphertext("李四") }, { "name": "" }],
        "extra": json!({ "phone": ciphertext("139") }).to_string(),
    })
}

#[test]
fn a_typed_answer_is_decrypted_and_its_bytes_stay() {
    let (client, _) = client(builder(), &answer());
    let found = At::start(client.handle()).json::<Body, _, Found>(&POST, &body()).send().unwrap();
    assert_eq!(found.id_number.as_ref().map(Sensitive::reveal), Some(SECRET));
    assert_eq!((found.people[0].name.reveal(), found.people[1].name.reveal()), ("李四", ""));
    assert_eq!(found.extra.as_ref().unwrap().phone.reveal(), "139");
    assert!(found.raw_body().starts_with(br#"{"out_no":"A1","id_number":""#));
    assert!(!format!("{found:?} {found:#?}").contains(SECRET));
    assert_eq!(found.parse::<Found>().unwrap(), *found);
}

#[test]
fn an_answer_that_the_signer_does_not_decrypt_says_so_and_can_be_read_raw() {
    #[derive(Debug)]
    struct Elsewhere(PrivateKey);
    impl Signer for Elsewhere {
        fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
            Signer::sign(&self.0, message)
        }
    }
    let key = PrivateKey::from_pem(MERCHANT_KEY).unwrap();
    let far = || builder().merchant(Merchant::with_signer("1900000002", "5A1B", Elsewhere(key.clone())));
    let (without, _) = client(far(), &json!({ "out_no": "A1" }));
    assert!(
        At::start(without.handle()).json::<Body, _, Found>(&POST, &body()).send().is_ok(),
        "there is nothing to decrypt"
    );
    let (with, _) = client(far(), &answer());
    let error = At::start(with.handle()).json::<Body, _, Found>(&POST, &body()).send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decrypt);
    assert!(error.to_string().contains("/id_number") && error.to_string().contains("Signer::decrypt"), "{error}");
    assert!(error.is_verified() && error.raw_body().is_some() && error.may_have_taken_effect());
}

#[test]
fn what_does_not_decrypt_or_fit_is_named_by_its_pointer_only() {
    let other = PrivateKey::from_pem(PLATFORM_PRIVATE).unwrap().public_key().encrypt(SECRET.as_bytes()).unwrap();
    let cases = [
        (json!({ "out_no": "A1", "id_number": other }), ErrorKind::Decrypt, "/id_number"),
        (json!({ "out_no": "A1", "id_number": "no Base64!" }), ErrorKind::Decrypt, "/id_number"),
        (json!({ "out_no": "A1", "people": [{ "name": "AAAA" }] }), ErrorKind::Decrypt, "/people/0/name"),
        (json!({ "id_number": ciphertext(SECRET) }), ErrorKind::WrongShape, "missing field `out_no`"),
        (json!({ "out_no": "A1", "people": [{ "name": 7 }] }), ErrorKind::WrongShape, "/people/0/name"),
    ];
    for (answer, kind, pointer) in cases {
        let (client, _) = client(builder(), &answer);
        let error = At::start(client.handle()).json::<Body, _, Found>(&POST, &body()).send().unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        let said = format!("{error} {error:?} {error:#?}");
        assert!(said.contains(pointer) && !said.contains(SECRET), "{said}");
    }
    // A type that takes the plaintext for something else would quote it.
    #[derive(Debug, Deserialize)]
    struct Wrong {
        #[allow(dead_code)]
        id_number: i64,
    }
    let (client, _) = client(builder(), &answer());
    let error = At::start(client.handle()).json::<Body, _, Wrong>(&POST, &body()).send().unwrap_err();
    assert!(error.to_string().contains("/id_number"), "{error}");
    assert!(!format!("{error} {error:#?}").contains(SECRET), "{error}");
}

/// Keeps all that is traced, as text.
#[derive(Clone, Default)]
struct Traces(Arc<Mutex<String>>);

impl tracing::Subscriber for Traces {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        self.0.lock().unwrap().push_str(&format!("{event:?}\n"));
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

#[test]
fn nothing_shows_a_sensitive_text() {
    let request = full();
    assert!(!format!("{request:?} {request:#?}").contains(SECRET));
    let query = Query { id_number: SECRET.into(), out_no: None };
    let draft = wechatpay::api::Draft::new("GET", "v3/people").queries(&query).json(&request);
    assert!(!format!("{query:?} {draft:?} {draft:#?}").contains(SECRET));

    // For all threads: a subscriber of this thread alone would miss what another thread traced first.
    let traces = Traces::default();
    tracing::subscriber::set_global_default(traces.clone()).unwrap();
    let (client, _) = client(builder(), &answer());
    let call = At::start(client.handle()).json::<Body, _, Found>(&POST, &request);
    assert!(!format!("{call:?}").contains(SECRET));
    call.send().unwrap();
    At::start(client.handle()).query::<Query, _, Found>(&GET, &query).send().unwrap();
    let traces = traces.0.lock().unwrap();
    assert!(traces.contains("POST /v3/people") && !traces.contains(SECRET), "{traces}");
}

#[test]
fn an_untyped_answer_stays_as_received_until_it_is_parsed() {
    let echoed = json!({ "echo_message": "hi", "encrypted_echo_message": ciphertext(SECRET) });
    let (client, _) = client(builder(), &echoed);
    let answer = client.chain("v3/security/echo").post(&json!({ "echo_message": "hi" })).send().unwrap();
    assert_eq!(*answer, echoed);
}
