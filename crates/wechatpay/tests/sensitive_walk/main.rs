//! Every operation and every notification of the table that has sensitive fields: what a typed request says in plaintext arrives
//! encrypted, all of it for the one key that the request names, and what comes back is decrypted. The sandbox opens each field itself.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::needless_pass_by_value)]
#![allow(missing_docs, unreachable_pub, dead_code)]

mod fields;
mod keys;
#[path = "../platform/mod.rs"]
mod platform;
mod told;
#[path = "../notify/told.rs"]
mod writing;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Request;
use serde::Serialize;
use serde_json::{Value, json};
use wechatpay::{
    Answer, Client, ClientBuilder, Merchant, PlatformKey, PrivateKey, Result, Retry, Upload,
    api::{At, Caller, Request as Typed},
    blocking,
    transport::MemoryTransport,
};
use wechatpay_sandbox::{ReadyMerchant, Sandbox};
use wechatpay_spec::{Content, Operation, Reply, Seal, Version, operations};

use fields::{Found, drawn, holds};

/// A typed request of any operation: its sensitive fields hold plaintext.
#[derive(Debug, Serialize)]
pub struct Plain(pub Value);

impl Typed for Plain {}

pub type Sent = Arc<Mutex<Vec<Request<Bytes>>>>;

/// One merchant of the sandbox with both clients, and what they sent.
#[derive(Debug)]
pub struct Side {
    pub ready: ReadyMerchant,
    pub client: Client,
    pub blocking: blocking::Client,
    pub sent: Sent,
}

impl Side {
    pub fn new(sandbox: &Sandbox, ready: &ReadyMerchant) -> Self {
        let sent = Sent::default();
        let build = || builder(ready).transport(transport(sandbox, &sent)).retry(Retry::never());
        Self {
            ready: ready.clone(),
            client: build().build().unwrap(),
            blocking: build().build_blocking().unwrap(),
            sent: sent.clone(),
        }
    }

    pub fn taken(&self) -> Request<Bytes> {
        let mut sent = self.sent.lock().unwrap();
        assert_eq!(sent.len(), 1);
        sent.remove(0)
    }
}

pub fn builder(ready: &ReadyMerchant) -> ClientBuilder {
    let key = PrivateKey::from_pem(&ready.private_key_pem).unwrap();
    Client::builder()
        .merchant(Merchant::new(&ready.mchid, &ready.serial_no, key))
        .platform_key(PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap())
        .platform_key(PlatformKey::from_certificate_pem(&ready.platform_certificate_pem).unwrap())
}

fn transport(sandbox: &Sandbox, sent: &Sent) -> MemoryTransport {
    let (sandbox, sent) = (sandbox.clone(), sent.clone());
    MemoryTransport::new(move |request: Request<Bytes>| {
        sent.lock().unwrap().push(request.clone());
        Ok(sandbox.handle(request))
    })
}

fn call<C: Caller>(caller: C, operation: &'static Operation, mchid: &str) -> C::Call<Value> {
    let variables = operation.variables.iter();
    let at = variables.fold(At::start(caller), |at, field| at.with(field.name, "12535"));
    let (query, body) = (Plain(drawn(operation.query, mchid)), Plain(drawn(operation.body, mchid)));
    match (operation.content, operation.query.is_empty()) {
        (Content::Form, _) => {
            let meta = body.0["meta"].as_str().unwrap();
            at.form(operation, &(serde_json::from_str::<Value>(meta).unwrap(), Upload::new("a.jpg", "content")))
        }
        (Content::Json, true) => at.json::<Plain, _, _>(operation, &body),
        (Content::Json, false) => at.query_json::<Plain, _, Plain, _, _>(operation, &query, &body),
        _ => at.query::<Plain, _, _>(operation, &query),
    }
}

/// Makes the call as each merchant, until one has the role for it; as both clients.
async fn answers(sides: &[Side], operation: &'static Operation, mut seen: impl FnMut(&Side, Result<Answer<Value>>)) {
    for side in sides {
        let result = call(side.client.handle(), operation, &side.ready.mchid).checked(false).send().await;
        if result.as_ref().is_err_and(|error| error.is_code("NO_AUTH")) {
            side.sent.lock().unwrap().clear();
            continue;
        }
        seen(side, result);
        let result = call(side.blocking.handle(), operation, &side.ready.mchid).checked(false).send();
        seen(side, result);
        return;
    }
    panic!("{} is for nobody", operation.name);
}

fn v3() -> impl Iterator<Item = &'static Operation> {
    operations().filter(|operation| operation.version == Version::V3)
}

fn sides(sandbox: &Sandbox) -> Vec<Side> {
    sandbox.merchants().iter().map(|ready| Side::new(sandbox, ready)).collect()
}

/// The body as the table has it: of an upload, the metadata as text.
fn sent_json(request: &Request<Bytes>) -> Value {
    if !request.headers()["Content-Type"].to_str().unwrap().starts_with("multipart/") {
        return serde_json::from_slice(request.body()).unwrap_or_default();
    }
    let text = String::from_utf8_lossy(request.body());
    json!({ "meta": text.split("\r\n\r\n").nth(1).unwrap().split("\r\n").next().unwrap() })
}

fn sent_query(request: &Request<Bytes>) -> Value {
    let pairs = request.uri().query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    let decoded = |text: &str| text.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
    Value::Object(pairs.map(|(name, value)| (name.to_owned(), decoded(value).into())).collect())
}

#[tokio::test]
async fn every_sensitive_field_of_every_request_arrives_encrypted_for_the_key_that_is_named() {
    let sandbox = Sandbox::start().await.unwrap();
    let sides = sides(&sandbox);
    let platform = PrivateKey::from_pem(platform::PLATFORM_PRIVATE).unwrap();
    let (mut operations, mut fields) = (0, 0);
    let mut refused = Vec::new();
    for operation in v3().filter(|it| holds(it.body, Seal::PlatformKey) || holds(it.query, Seal::PlatformKey)) {
        operations += 1;
        answers(&sides, operation, |side, result| {
            let request = side.taken();
            assert_eq!(request.headers()["Wechatpay-Serial"], side.ready.public_key_id, "{}", operation.name);
            let line = format!("{:?}{}", request.uri(), String::from_utf8_lossy(request.body()));
            assert!(!line.contains("planted"), "{} sends plaintext: {line}", operation.name);
            let body = if request.body().is_empty() { Value::Null } else { sent_json(&request) };
            let in_body = Found::of(operation.body, Seal::PlatformKey, &body);
            let in_query = Found::of(operation.query, Seal::PlatformKey, &sent_query(&request));
            assert!(!in_body.0.is_empty() || !in_query.0.is_empty(), "{}", operation.name);
            for (at, ciphertext) in in_body.0.into_iter().chain(in_query.0) {
                let plaintext = platform.decrypt(&ciphertext).unwrap_or_else(|_| panic!("{} {at}", operation.name));
                assert_eq!(plaintext, fields::PLANTED.as_bytes(), "{} {at}", operation.name);
                fields += 1;
            }
            // Whatever else it is refused for: the sandbox read it.
            if let Err(error) = result {
                assert!(error.is_verified(), "{}: {error}", operation.name);
                assert!(!format!("{error} {error:?}").contains("planted"), "{}", operation.name);
                if error.is_code("PARAM_ERROR") {
                    refused.push(format!("{}: {error}", operation.name));
                }
            }
        })
        .await;
    }
    assert!(refused.is_empty(), "{} {refused:#?}", refused.len());
    assert!(operations >= 115 && fields >= 570, "{operations} operations, {fields} fields");
}

#[tokio::test]
async fn every_sensitive_field_of_every_answer_is_decrypted() {
    let sandbox = Sandbox::start().await.unwrap();
    let sides = sides(&sandbox);
    let (mut operations, mut fields) = (0, 0);
    for operation in v3().filter(|it| it.reply == Reply::Json && holds(it.answer, Seal::MerchantKey)) {
        operations += 1;
        let before = fields;
        // What is optional is there in some of the answers that the sandbox draws.
        for _ in 0..50 {
            answers(&sides, operation, |side, result| {
                side.taken();
                let answer = result.unwrap_or_else(|error| panic!("{}: {error}", operation.name));
                fields += opened(side, operation, &answer);
            })
            .await;
            if fields > before {
                break;
            }
        }
        assert!(fields > before, "{} never answers with a sensitive field", operation.name);
    }
    assert!(operations >= 42 && fields >= 84, "{operations} operations, {fields} fields");
}

/// How many sensitive fields an answer has. Each was encrypted for the merchant, and is not any more.
fn opened(side: &Side, operation: &Operation, answer: &Answer<Value>) -> usize {
    let own = PrivateKey::from_pem(&side.ready.private_key_pem).unwrap();
    let raw: Value = serde_json::from_slice(answer.raw_body()).unwrap();
    let sealed = Found::of(operation.answer, Seal::MerchantKey, &raw).0;
    let opened = Found::of(operation.answer, Seal::MerchantKey, answer).0;
    assert_eq!(sealed.len(), opened.len(), "{}", operation.name);
    for ((at, ciphertext), (same, plaintext)) in sealed.iter().zip(&opened) {
        assert_eq!(at, same);
        assert_eq!(own.decrypt(ciphertext).unwrap(), plaintext.as_bytes(), "{} {at}", operation.name);
        // Raw answers have the same by hand.
        assert_eq!(side.blocking.decrypt(ciphertext).unwrap().reveal(), plaintext);
    }
    sealed.len()
}
